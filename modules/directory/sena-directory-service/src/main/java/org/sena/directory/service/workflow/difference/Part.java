package org.sena.directory.service.workflow.difference;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/**
 * A part of a record that is compared and taken over by itself.
 *
 * @param <T> the kind of record
 */
final class Part<T> {

    private final String name;
    private final BiFunction<T, Names, List<String>> lines;
    private final BinaryOperator<T> take;

    /**
     * @param name as in {@link org.sena.directory.api.workflow.Change#part()}
     * @param lines all that the part says; what they leave out can't be proposed
     * @param take the first record with this part of the second
     */
    Part(String name, BiFunction<T, Names, List<String>> lines, BinaryOperator<T> take) {
        this.name = name;
        this.lines = lines;
        this.take = take;
    }

    String name() {
        return name;
    }

    List<String> lines(T record, Names names) {
        return lines.apply(record, names);
    }

    T take(T onto, T from) {
        return take.apply(onto, from);
    }
}
