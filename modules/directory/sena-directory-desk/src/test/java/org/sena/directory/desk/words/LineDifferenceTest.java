package org.sena.directory.desk.words;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is gone and what is new stands in brackets. */
class LineDifferenceTest {

    @ParameterizedTest(name = "{0} > {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Lunch on Mondays; Lunch on Mondays; Lunch on Mondays; Lunch on Mondays",
                "Lunch on Mondays; Lunch on Thursdays; Lunch on [Mondays]; Lunch on [Thursdays]",
                "Call us today; Call us; Call us [today]; Call us",
                "Call us; Please call us; [Call ]us; [Please call ]us",
                "''; New; ''; [New]",
                "Old; ''; [Old]; ''",
                "A|B|C; A|C; A|[B]|C; A|C",
                "A|C; A|B|C; A|C; A|[B]|C",
                "Mon 9am|Tue 9am; Tue 9am|Mon 10am; Mon [9am]|Tue 9am; Tue 9am|Mon [10am]"
            })
    void marks_what_the_other_version_does_not_have(
            String old, String now, String before, String after) {
        LineDifference difference = new LineDifference(lines(old), lines(now));

        assertEquals(before, text(difference.before()));
        assertEquals(after, text(difference.after()));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|"));
    }

    private static String text(List<List<Piece>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(Piece::toString).collect(joining()))
                .collect(joining("|"));
    }
}
