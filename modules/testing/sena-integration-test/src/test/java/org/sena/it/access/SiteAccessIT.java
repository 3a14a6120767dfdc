package org.sena.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.arquillian.InFramework;

/** Every page and every REST resource is open to whom the table says, signed in as they do. */
@InFramework
@RunAsClient
class SiteAccessIT {

    private static final String QUESTIONNAIRE =
            "{\"key\": \"access\", \"title\": \"Access\", \"language\": \"en\", \"groups\": [{"
                    + "\"id\": \"group\", \"title\": \"Group\", \"questions\": [{\"id\": \"food\","
                    + " \"type\": \"single\", \"text\": \"Do you have food?\", \"options\": [{"
                    + "\"id\": \"yes\", \"text\": \"Yes\"}, {\"id\": \"no\", \"text\": \"No\"}]}]}],"
                    + " \"signposts\": []}";

    /** Of the organisation that the worker and the manager work for. */
    private static final String SERVICE = "20000000-0000-4000-8000-000000000001";

    /** A service without a name. */
    private static final String UNNAMED =
            "{\"organization_id\": \"10000000-0000-4000-8000-000000000001\"}";

    private static final Map<String, String> SITE = SitePages.read();
    private static final Map<Who, Client> CLIENTS = new EnumMap<>(Who.class);

    @ArquillianResource private URI base;

    static Stream<Arguments> pages() {
        return AccessTable.read().cells(AccessTable.Kind.PAGE);
    }

    static Stream<Arguments> resources() {
        return AccessTable.read().cells(AccessTable.Kind.RESOURCE);
    }

    @ParameterizedTest(name = "{0} × {1}: {2}")
    @MethodSource("pages")
    void a_page_is_open_to_whom_the_table_says(String page, String who, String verdict)
            throws Exception {
        HttpResponse<String> answer = client(who).get("web/sena" + address(page));

        assertEquals(verdict, seen(answer), page + " × " + who);
    }

    /**
     * {@code /directory#record,id=1} is that page with the view and the parameter of its portlet.
     */
    private static String address(String page) {
        String[] parts = (page.equals("/") ? "" : page).split("[#,]");

        if (parts.length == 1) {
            return parts[0];
        }

        String portlet = SITE.get(parts[0]);
        StringBuilder address =
                new StringBuilder(parts[0])
                        .append("?p_p_id=" + portlet + "&p_p_lifecycle=0")
                        .append("&_" + portlet + "_view=" + parts[1]);

        for (int i = 2; i < parts.length; i++) {
            address.append("&_" + portlet + "_" + parts[i]);
        }

        return address.toString();
    }

    private static String seen(HttpResponse<String> answer) {
        boolean toSignIn =
                answer.statusCode() == 303
                        && answer.headers()
                                .firstValue("Location")
                                .filter(address -> address.startsWith("/web/sena/login?"))
                                .isPresent();
        return toSignIn ? "login" : String.valueOf(answer.statusCode());
    }

    @ParameterizedTest(name = "{0} × {1}: {2}")
    @MethodSource("resources")
    void a_resource_is_open_to_whom_the_table_says(String resource, String who, String verdict)
            throws Exception {
        String[] call = resource.split(" ");
        boolean feed = call[1].startsWith("/oruk");
        String key = call[0].equals("PUT") ? "access" : "needs";
        String body = call[0].equals("PUT") ? QUESTIONNAIRE : "{\"answers\": {}}";
        String path =
                feed
                        ? "o" + call[1].replace("{id}", SERVICE)
                        : "o/sena"
                                + call[1].replace("{key}", key)
                                        .replace("{version}", "1")
                                        .replace("{reference}", "none");

        HttpResponse<String> answer = client(who).rest(call[0], path, feed ? UNNAMED : body);

        int refused = Who.of(who) == Who.ANONYMOUS ? 401 : 403;
        int granted = call[0].equals("PUT") ? 201 : 200;
        boolean denied = verdict.equals("denied");

        if (feed || call[1].startsWith("/v1/referrals")) {
            // Whoever may send is told what is wrong with it; whoever may ask, that there is none.
            assertEquals(
                    denied, answer.statusCode() == refused, resource + " × " + who + answer.body());
        } else {
            assertEquals(denied ? refused : granted, answer.statusCode(), resource + " × " + who);
        }
    }

    /** Everybody signs in once. */
    private Client client(String label) throws Exception {
        Who who = Who.of(label);
        Client known = CLIENTS.get(who);
        if (known != null) {
            return known;
        }
        Client client = new Client(base);
        if (!who.demoUser().isEmpty()) {
            client.signIn(who.demoUser());
        }
        CLIENTS.put(who, client);
        return client;
    }
}
