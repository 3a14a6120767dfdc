package org.sena.web.kit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sena.web.kit.form.FormState;

/** What a {@link Page} is made from. */
final class PageParts {

    String namespace = "";
    Texts texts = Texts.ofKit(Locale.UK);
    Links links;
    Site site;
    FormState form = FormState.empty();
    List<String> notices = List.of();
    Map<String, String> parameters = Map.of();
    SharedSession session;
    boolean signedIn;
    Instant now = Instant.EPOCH;
}
