package org.sena.operations;

import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/** One number that operators watch. Never about a person, and nobody can be counted out of it. */
@Value.Immutable(builder = false)
public interface Figure {

    /**
     * Words in small letters with dots between, with the unit last when it has one: {@code
     * sena.outbox.oldest.seconds}. Figures of one name differ by their tags, and have the same.
     */
    @Value.Parameter
    String name();

    /** One line for people. */
    @Value.Parameter
    String help();

    /** From a handful of values each, never an id. */
    @Value.Parameter
    SortedMap<String, String> tags();

    @Value.Parameter
    double value();

    /** A figure without tags. */
    static Figure of(String name, String help, double value) {
        return ImmutableFigure.of(name, help, new TreeMap<>(), value);
    }

    /** The same with one more tag. */
    default Figure with(String tag, String is) {
        SortedMap<String, String> more = new TreeMap<>(tags());

        more.put(tag, is);

        return ImmutableFigure.of(name(), help(), more, value());
    }
}
