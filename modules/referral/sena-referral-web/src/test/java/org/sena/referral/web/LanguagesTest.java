package org.sena.referral.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sena.reading.LanguageFiles;

class LanguagesTest {

    /** What only organisations read; they work in English. */
    private static final Pattern ORGANISATIONS =
            Pattern.compile(
                    "(inbox|urgency|request|stub|decide|accept|decline|due|overdue|band|ask-person"
                            + "|work|start|attempts?|close|outcome|met|reopen|hand-over|made"
                            + "|cancel|leave|behalf|attest|[a-z.]+\\.(organisation|sender))(\\..*)?"
                            + "|safe\\.ways\\.organisation"
                            + "|problem\\.(DECLINE|ATTEMPT|WAY|NO_MESSAGE|TOO_FEW|OUTCOME|NEED_RESULT"
                            + "|REOPEN|OWNER)_.*"
                            + "|thread\\.(tab|exemption|exempt|own)\\b.*|thread\\..*professional"
                            + "|(thread|guest)\\.[a-z.-]+\\.(organisation|council)"
                            + "|thread\\.voice\\.council\\..*|guest\\.button\\.add|rooms?\\..*");

    @Test
    void the_pages_for_residents_say_everything_in_welsh_and_polish() {
        assertEquals(
                List.of(),
                LanguageFiles.problems(
                        Path.of("src/main/resources/content/Language.properties"),
                        key -> !ORGANISATIONS.matcher(key).matches(),
                        "cy",
                        "pl"));
    }
}
