package org.sena.directory.web.list;

import java.util.List;
import org.sena.directory.list.Letter;
import org.sena.directory.list.ServiceLines;
import org.sena.web.kit.Site;
import org.sena.web.kit.Texts;

/** The list as a letter: services and how to reach them, never what somebody needs them for. */
final class ListLetter {

    private ListLetter() {}

    static Letter of(Texts texts, Site site, List<ListedEntry> entries) {
        Letter letter = new Letter().title(texts.get("list.letter.heading"));
        ServiceLines lines = new ServiceLines(texts.locale());

        entries.stream()
                .flatMap(entry -> entry.service().stream())
                .forEach(service -> letter.entry(service.name(), lines.of(service)));

        return letter.paragraph(
                texts.get("list.letter.team", site.advicePhone(), site.adviceHours()));
    }
}
