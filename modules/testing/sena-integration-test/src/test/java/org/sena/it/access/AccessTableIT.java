package org.sena.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.identity.api.Role;

/** The table leaves nobody and nothing out. */
@InFramework
@RunAsClient
class AccessTableIT {

    private static final Pattern PATH_OR_METHOD =
            Pattern.compile("\"(/[^\"]*|get|put|post|patch|delete)\"\\s*:\\s*\\{");

    private final AccessTable table = AccessTable.read();

    @ArquillianResource private URI base;

    @Test
    void everybody_has_a_column() {
        assertEquals(Who.labels(), table.people());
    }

    @Test
    void every_role_has_a_column_and_nobody_holds_two() {
        assertEquals(
                Set.of(Role.values()),
                Arrays.stream(Who.values())
                        .filter(who -> who.roles().size() == 1)
                        .flatMap(who -> who.roles().stream())
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_page_of_the_site_has_a_row() {
        assertEquals(
                sorted(SitePages.read().keySet()),
                sorted(pagesOf(table.rows(AccessTable.Kind.PAGE))));
    }

    /** Rows of single views, as {@code /directory#records}, are rows of their page. */
    private static Set<String> pagesOf(Collection<String> rows) {
        return rows.stream().map(row -> row.split("#", 2)[0]).collect(Collectors.toSet());
    }

    @Test
    void every_operation_of_the_rest_applications_has_a_row() throws Exception {
        Set<String> operations = new TreeSet<>();

        operations.addAll(operations("o/sena/v1/openapi.json", ""));
        operations.addAll(operations("o/sena/v1/referrals/openapi.json", ""));
        operations.addAll(operations("o/oruk/v3/openapi.json", "/oruk/v3"));
        operations.addAll(operations("o/oruk/v1/openapi.json", "/oruk/v1"));

        assertEquals(operations, sorted(table.rows(AccessTable.Kind.RESOURCE)));
    }

    private Set<String> operations(String description, String before) throws Exception {
        Set<String> operations = new TreeSet<>();
        String path = "";
        Matcher name = PATH_OR_METHOD.matcher(new Client(base).get(description).body());
        while (name.find()) {
            if (name.group(1).startsWith("/")) {
                path = before + name.group(1);
            } else {
                operations.add(name.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return operations;
    }

    @Test
    void every_deed_has_a_row() {
        assertEquals(sorted(Deed.all().keySet()), sorted(table.rows(AccessTable.Kind.DEED)));
    }

    private static Set<String> sorted(Collection<String> words) {
        return new TreeSet<>(words);
    }
}
