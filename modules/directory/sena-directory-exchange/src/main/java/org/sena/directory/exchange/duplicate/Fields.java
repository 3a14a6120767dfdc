package org.sena.directory.exchange.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sena.directory.api.exchange.ComparedField;
import org.sena.directory.api.exchange.ImmutableComparedField;

/** The fields of a kind of record: how each is read by an editor, and how it is taken over. */
final class Fields<T> {

    private final Map<String, Function<T, String>> texts = new LinkedHashMap<>();
    private final Map<String, BinaryOperator<T>> takes = new LinkedHashMap<>();

    /**
     * @param text of a record; empty when it does not fill the field
     * @param take the first record with the field of the second
     */
    Fields<T> with(String key, Function<T, String> text, BinaryOperator<T> take) {
        texts.put(key, text);
        takes.put(key, take);

        return this;
    }

    /** Those that at least one of the two fills. */
    List<ComparedField> compared(T preferred, T other) {
        List<ComparedField> compared = new ArrayList<>();

        texts.forEach(
                (key, text) -> {
                    String first = text.apply(preferred);
                    String second = text.apply(other);

                    if (!first.isEmpty() || !second.isEmpty()) {
                        compared.add(
                                ImmutableComparedField.builder()
                                        .key(key)
                                        .preferred(first)
                                        .other(second)
                                        .fromOther(first.isEmpty())
                                        .build());
                    }
                });

        return List.copyOf(compared);
    }

    /** The preferred record with these fields of the other; unknown keys are passed over. */
    T merged(T preferred, T other, Set<String> fromOther) {
        T merged = preferred;

        for (Map.Entry<String, BinaryOperator<T>> take : takes.entrySet()) {
            if (fromOther.contains(take.getKey())) {
                merged = take.getValue().apply(merged, other);
            }
        }

        return merged;
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** One value a line, sorted, so that an order nobody chose makes no difference. */
    static <V> String lines(Collection<V> values, Function<V, String> text) {
        return values.stream().map(text).sorted().distinct().collect(Collectors.joining("\n"));
    }
}
