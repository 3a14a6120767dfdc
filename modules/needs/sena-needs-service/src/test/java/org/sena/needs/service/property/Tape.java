package org.sena.needs.service.property;

import java.util.List;

/** Decisions read from a list, so that a shorter list makes something simpler. */
final class Tape {

    private final List<Integer> numbers;
    private int next;

    Tape(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** From 0 to below the bound; 0 when the tape has ended. */
    int below(int bound) {
        return (next < numbers.size()) ? numbers.get(next++) % bound : 0;
    }

    boolean coin() {
        return below(2) == 1;
    }

    boolean isOver() {
        return next >= numbers.size();
    }
}
