package org.sena.browser.test.hostile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that can be asked: a link, a form or a REST operation, as it is meant to be asked.
 *
 * @param path percent-encoded, without query
 * @param query the address's fields
 * @param body the form's fields; empty for JSON
 * @param json the body of a REST operation; empty for forms and links
 */
record Place(
        String method, String path, List<Field> query, List<Field> body, Sort sort, String json) {

    /** How the body is written. */
    enum Sort {
        LINK,
        FORM,
        FILES,
        JSON
    }

    static Place link(String path, List<Field> query) {
        return new Place("GET", path, List.copyOf(query), List.of(), Sort.LINK, "");
    }

    /** What makes it another place than others: everything but the values people fill in. */
    String key() {
        String names =
                query.stream()
                        .filter(field -> !field.name().equals("p_auth"))
                        .map(
                                field ->
                                        isAddress(field.name())
                                                ? field.name() + '=' + field.value()
                                                : field.name())
                        .collect(Collectors.joining("&"));
        String fields = body.stream().map(Field::name).distinct().collect(Collectors.joining("&"));
        return method + ' ' + path + '?' + names + ' ' + fields;
    }

    private static boolean isAddress(String name) {
        return name.startsWith("p_p_")
                || name.endsWith("javax.portlet.action")
                || name.endsWith("view");
    }
}
