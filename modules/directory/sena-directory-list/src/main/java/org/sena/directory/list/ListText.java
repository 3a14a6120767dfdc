package org.sena.directory.list;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import org.sena.directory.api.ListedService;

/** A list as a text for the session: a line for each service, its id and then the need, if any. */
final class ListText {

    private ListText() {}

    static String write(List<ListedService> list) {
        return list.stream()
                .map(listed -> listed.service() + " " + listed.need())
                .collect(joining("\n"));
    }

    static List<ListedService> read(String text) {
        return text.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> ListedService.of(parts[0], parts.length == 2 ? parts[1] : ""))
                .collect(toUnmodifiableList());
    }
}
