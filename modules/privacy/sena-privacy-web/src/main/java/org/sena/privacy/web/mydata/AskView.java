package org.sena.privacy.web.mydata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.privacy.api.rights.RightsKind;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Option;

/** What can be asked for. */
public final class AskView {

    private final Page page;
    private final String token;

    /**
     * @param token tells a form sent twice from two forms
     */
    AskView(Page page, String token) {
        this.page = page;
        this.token = token;
    }

    public String token() {
        return token;
    }

    public List<Option> kinds() {
        return Arrays.stream(RightsKind.values())
                .map(
                        kind ->
                                Option.of(kind.name(), page.text("kind." + kind))
                                        .withHint(page.text("kind." + kind + ".about")))
                .collect(Collectors.toList());
    }
}
