package org.sena.directory.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {

    private final Letter letter =
            new Letter()
                    .title("Services")
                    .heading("Food")
                    .entry("Ouse <Pantry>", List.of("", "01632 960 123", "\"A & B\" Hall"))
                    .entry("Name only", List.of())
                    .paragraph("Call us.");

    @Test
    void text_reads_without_markup() {
        assertEquals(
                "Services\n\n"
                        + "Food:\n\n"
                        + "Ouse <Pantry>\n01632 960 123\n\"A & B\" Hall\n\n"
                        + "Name only\n\n"
                        + "Call us.\n",
                letter.text());
    }

    @Test
    void html_says_the_same_and_nothing_in_it_is_markup_of_others() {
        assertEquals(
                "<!DOCTYPE html>\n"
                        + "<html lang=\"en\"><head><meta charset=\"UTF-8\"></head><body>\n"
                        + "<h1>Services</h1>\n"
                        + "<h2>Food</h2>\n"
                        + "<p><strong>Ouse &lt;Pantry&gt;</strong><br>01632 960 123"
                        + "<br>&quot;A &amp; B&quot; Hall</p>\n"
                        + "<p><strong>Name only</strong></p>\n"
                        + "<p>Call us.</p>\n"
                        + "</body></html>\n",
                letter.html("en"));
    }
}
