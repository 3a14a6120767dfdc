package org.sena.browser.test.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Bends a request's shape: its method, its names, its headers, its size. */
final class Distortion {

    private static final List<String> METHODS =
            List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "FOO", "GET");

    private static final List<String> TYPES =
            List.of(
                    "text/plain",
                    "application/xml",
                    "application/json",
                    "text/html",
                    "multipart/form-data",
                    "multipart/form-data; boundary=",
                    "application/x-www-form-urlencoded; charset=utf-16",
                    "application/x-www-form-urlencoded; charset=no-such",
                    "application/x-java-serialized-object",
                    "nonsense",
                    "a/b; c=\"",
                    "application/json; charset=utf-7");

    private static final List<String> PATHS =
            List.of(
                    "%2e%2e/%2e%2e/",
                    "..;/",
                    "%00",
                    "//",
                    "/./",
                    ";jsessionid=@",
                    "%5c..%5c",
                    "/%ff",
                    "/@%0d%0aX-Hostile:%20@",
                    "/%3C@%3E",
                    "/~@",
                    ".json",
                    "/openapi.json/..",
                    "?&&&=&=",
                    "%25%32%65%25%32%65");

    private static final List<String> PORTLETS =
            List.of(
                    "@",
                    "sena_admin",
                    "sena_organisation",
                    "sena_needs_INSTANCE_@",
                    "com_liferay_login_web_portlet_LoginPortlet",
                    "<@>",
                    "");

    private static final List<String> PHASES =
            List.of(
                    "p_p_lifecycle=9",
                    "p_p_lifecycle=@",
                    "p_p_lifecycle=2",
                    "p_p_mode=edit",
                    "p_p_mode=@",
                    "p_p_mode=config",
                    "p_p_state=exclusive",
                    "p_p_state=pop_up",
                    "p_p_state=@",
                    "p_p_cacheability=@",
                    "p_p_resource_id=@",
                    "p_p_resource_id=..%2F..%2FWEB-INF%2Fweb.xml");

    private final Random random;
    private final String mark;

    Distortion(Random random, String mark) {
        this.random = random;
        this.mark = mark;
    }

    void apply(Mischief mischief, Draft draft, Place place, Person person) {
        switch (mischief) {
            case METHOD -> draft.method(one(METHODS));
            case CONTENT_TYPE -> draft.contentType(one(TYPES));
            case TOKEN -> token(draft);
            case NAMESPACE -> namespace(draft);
            case RENDER_PARAMETER ->
                    draft.query().add(new Field("p_r_p_" + one("@", "service", "item"), value()));
            case PORTLET -> set(draft.query(), "p_p_id", one(PORTLETS));
            case PHASE -> phase(draft);
            case DUPLICATE -> duplicate(draft);
            case HEADERS -> new HostileHeaders(random, mark).apply(draft);
            case ADDRESS -> draft.path(draft.path() + one(PATHS));
            case MANY_PARAMETERS -> many(draft);
            case MANY_PARTS -> new HostileBodies(random, mark).manyParts(draft);
            case DEEP_JSON -> new HostileBodies(random, mark).deepJson(draft);
            case BOMB -> new HostileBodies(random, mark).bomb(draft, place);
            default -> draft.header("X-Look: " + mark);
        }
    }

    private void token(Draft draft) {
        int way = random.nextInt(4);
        for (List<Field> fields : List.of(draft.query(), draft.body())) {
            if (way == 0) {
                fields.removeIf(field -> field.name().equals("p_auth"));
            } else {
                fields.replaceAll(
                        field ->
                                field.name().equals("p_auth")
                                        ? field.with(way == 1 ? "" : way == 2 ? mark : "%00")
                                        : field);
            }
        }
    }

    private void namespace(Draft draft) {
        String other = one("_sena_admin_", "_@_", "", "_sena_needs_", "__", "_sena_%00_");
        List<Field> fields = draft.body().isEmpty() ? draft.query() : draft.body();
        fields.replaceAll(
                field ->
                        new Field(
                                field.name().replaceFirst("^(priv_r_p)?_sena_[a-z_]*_", other),
                                field.value()));
    }

    private void phase(Draft draft) {
        Field phase = Field.read(one(PHASES)).get(0);
        set(draft.query(), phase.name(), phase.value());
    }

    private void duplicate(Draft draft) {
        List<Field> fields =
                draft.body().isEmpty() || random.nextBoolean() ? draft.query() : draft.body();
        List<Field> more = new ArrayList<>(fields);
        more.replaceAll(field -> random.nextBoolean() ? field : field.with(mark));
        Collections.shuffle(more, random);
        fields.addAll(more);
    }

    private void many(Draft draft) {
        List<Field> fields = draft.body().isEmpty() ? draft.query() : draft.body();
        int count = draft.body().isEmpty() ? 300 : 300 << random.nextInt(5);
        for (int i = 0; i < count; i++) {
            fields.add(new Field(mark + i, "1"));
        }
    }

    private static void set(List<Field> fields, String name, String value) {
        fields.removeIf(field -> field.name().equals(name));
        fields.add(new Field(name, value));
    }

    private String value() {
        return Payloads.encoded(Mischief.MARKUP, mark, random);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size())).replace("@", mark);
    }

    private String one(String... choices) {
        return one(List.of(choices));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
