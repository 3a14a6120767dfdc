package org.sena.browser.test.journey;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one made-up person says and is told, each of it found nowhere else.
 *
 * @param number tells the people apart; 1 to 99
 */
record Spoken(int number) {

    String name() {
        return "Marjoram Seedling-" + number;
    }

    String phone() {
        return "07700 9004%02d".formatted(number);
    }

    String email() {
        return "seedling-%d@example.org".formatted(number);
    }

    String address() {
        return number + "b Trowel and Dibber Lane";
    }

    String note() {
        return "Only while the kettle sings, verse " + number;
    }

    String reason() {
        return "My greenhouse has no panes left, pane " + number;
    }

    String message() {
        return "The watering can number %d leaks".formatted(number);
    }

    String answer() {
        return "Bring your trug number %d along".formatted(number);
    }

    List<String> all() {
        return Stream.of(name(), phone(), email(), address(), note(), reason(), message(), answer())
                .toList();
    }
}
