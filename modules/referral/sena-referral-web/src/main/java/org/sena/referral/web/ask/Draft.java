package org.sena.referral.web.ask;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.referral.web.words.Submissions;

/** What a person has written so far. It lives in the session, as one form-encoded text. */
final class Draft {

    /** The referral that led to nothing, in place of which this one is sent. */
    static final String INSTEAD_OF = "instead-of";

    private static final String SERVICE = "service";
    private static final String SUBMISSION = "submission";
    private static final String DONE = "done";

    private final Map<String, List<String>> fields;

    private Draft(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** A new one for a service. */
    static Draft begin(String serviceId) {
        return new Draft(Map.of())
                .with(SERVICE, List.of(serviceId))
                .with(SUBMISSION, List.of(Submissions.next()));
    }

    String service() {
        return first(SERVICE);
    }

    /** The token of this form: sent twice, it makes one referral. */
    String submission() {
        return first(SUBMISSION);
    }

    /** The value; empty when nothing was written. */
    String first(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    Optional<String> optional(String field) {
        return Optional.of(first(field)).filter(value -> !value.isEmpty());
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    Draft with(String field, Collection<String> values) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(field, List.copyOf(values));
        return new Draft(more);
    }

    Draft with(String field, String value) {
        return with(field, value.isEmpty() ? List.of() : List.of(value));
    }

    /** The same with a step done; what rests on it has to be looked at again. */
    Draft done(Step step) {
        Set<Step> done = doneSteps();
        done.add(step);
        done.removeAll(step.shakes());
        return with(DONE, done.stream().map(Enum::name).collect(Collectors.toList()));
    }

    /** The first step that is not done; empty when all are. */
    Optional<Step> next() {
        Set<Step> done = doneSteps();
        return List.of(Step.values()).stream().filter(step -> !done.contains(step)).findFirst();
    }

    private Set<Step> doneSteps() {
        Set<Step> done = EnumSet.noneOf(Step.class);
        all(DONE).forEach(name -> done.add(Step.valueOf(name)));
        return done;
    }

    String write() {
        return fields.entrySet().stream()
                .flatMap(
                        field ->
                                field.getValue().stream()
                                        .map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    static Draft read(String text) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decode(pair.substring(0, equals)), f -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return new Draft(fields);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
