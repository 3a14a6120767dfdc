package org.sena.referral.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the fields of a body and gathers what is wrong with them. */
final class Fields {

    private static final String MISSING = "Say this; it is a text that is not empty.";

    private final JsonNode body;
    private final String before;
    private final Map<String, String> mistakes;

    private Fields(JsonNode body, String before, Map<String, String> mistakes) {
        this.body = body;
        this.before = before;
        this.mistakes = mistakes;
    }

    static Fields of(JsonNode body) {
        Fields fields = new Fields(body, "", new LinkedHashMap<>());
        if (body == null || !body.isObject()) {
            fields.mistakes.put("", "Send one JSON object.");
            fields.check();
        }
        return fields;
    }

    /** The fields of an object within; its mistakes count as these. */
    Fields object(String name) {
        return new Fields(body.path(name), before + name + ".", mistakes);
    }

    /** A text; an empty one and a mistake when it is missing. */
    String required(String name) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            mistake(name, MISSING);
        }
        return text.orElse("");
    }

    /** A text; nothing said and an empty text are alike. */
    Optional<String> text(String name) {
        JsonNode node = body.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            mistake(name, "This is a text.");
            return Optional.empty();
        }
        return Optional.of(node.asText()).filter(text -> !text.isBlank());
    }

    /** A whole number of 0 or more; -1 and a mistake when it is none. */
    long number(String name) {
        JsonNode node = body.path(name);
        if (!node.isIntegralNumber() || node.asLong() < 0) {
            mistake(name, "This is a whole number of 0 or more.");
            return -1;
        }
        return node.asLong();
    }

    /** A list of texts; empty when it is missing. */
    Set<String> texts(String name) {
        JsonNode node = body.path(name);
        Set<String> texts = new TreeSet<>();
        if (!node.isMissingNode() && !node.isNull() && !node.isArray()) {
            mistake(name, "This is a list of texts.");
        }
        node.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /** One of the names of an enum. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return text(name).flatMap(said -> choice(name, said, type));
    }

    /** Some of the names of an enum. */
    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        return texts(name).stream()
                .map(said -> choice(name, said, type))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Optional<E> choice(String name, String said, Class<E> type) {
        Optional<E> found =
                Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(said))
                        .findFirst();
        if (found.isEmpty()) {
            mistake(name, "One of " + Arrays.toString(type.getEnumConstants()) + ".");
        }
        return found;
    }

    void mistake(String name, String detail) {
        mistakes.putIfAbsent(before + name, detail);
    }

    /**
     * @throws MistakesException when there are any
     */
    void check() {
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
    }
}
