package org.sena.referral.service.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.referral.api.message.Seat;
import org.sena.referral.api.message.Visibility;

/** Who reads and writes what: the whole table. Facts that a row does not name are false. */
class RightsTest {

    @ParameterizedTest(name = "{0} of {1} when {2}: reads {3}, writes {4}, lets in {5}")
    @CsvSource({
        // The person reads what is theirs, always; writes while somebody listens.
        "RESIDENT, RESIDENT_VISIBLE, talking listened hostReads, EVERYTHING, true,  true",
        "RESIDENT, RESIDENT_VISIBLE, talking hostReads,          EVERYTHING, false, false",
        "RESIDENT, RESIDENT_VISIBLE, talking listened locked,    EVERYTHING, false, false",
        "RESIDENT, RESIDENT_VISIBLE, listened,                   EVERYTHING, false, false",
        "RESIDENT, RESIDENT_VISIBLE, '',                         EVERYTHING, false, false",
        "RESIDENT, PROFESSIONAL_ONLY, talking listened hostReads, NOTHING,   false, false",
        // Who answers the matter, while state and consent let it.
        "HOST, RESIDENT_VISIBLE,  talking hostReads,        EVERYTHING, true,  true",
        "HOST, RESIDENT_VISIBLE,  talking hostReads locked, EVERYTHING, false, false",
        "HOST, RESIDENT_VISIBLE,  talking,                  OUTLINE,    false, false",
        "HOST, RESIDENT_VISIBLE,  '',                       OUTLINE,    false, false",
        "HOST, PROFESSIONAL_ONLY, talking hostReads,        EVERYTHING, true,  true",
        "HOST, PROFESSIONAL_ONLY, talking,                  OUTLINE,    false, false",
        // Who asked for the person hears what is asked back, and no more without their word.
        "SENDER, RESIDENT_VISIBLE,  talking,               HOST,       true,  true",
        "SENDER, RESIDENT_VISIBLE,  talking agreed,        EVERYTHING, true,  true",
        "SENDER, RESIDENT_VISIBLE,  talking agreed locked, EVERYTHING, false, false",
        "SENDER, RESIDENT_VISIBLE,  agreed,                OUTLINE,    false, false",
        "SENDER, PROFESSIONAL_ONLY, talking,               HOST,       true,  true",
        "SENDER, PROFESSIONAL_ONLY, talking agreed,        EVERYTHING, true,  true",
        // The council sees that there is a conversation; what is said only with the person's word.
        "COUNCIL, RESIDENT_VISIBLE,  talking hostReads, OWN,        false, false",
        "COUNCIL, RESIDENT_VISIBLE,  talking agreed,    EVERYTHING, true,  false",
        "COUNCIL, PROFESSIONAL_ONLY, talking hostReads, OWN,        true,  false",
        "COUNCIL, PROFESSIONAL_ONLY, talking agreed,    EVERYTHING, true,  false",
        "COUNCIL, PROFESSIONAL_ONLY, talking locked,    OWN,        false, false",
        "COUNCIL, PROFESSIONAL_ONLY, agreed,            OUTLINE,    false, false",
        // Who was let in, from joining until the consent ends.
        "OTHER, RESIDENT_VISIBLE,  talking present agreed,        EVERYTHING, true,  false",
        "OTHER, RESIDENT_VISIBLE,  talking present agreed locked, EVERYTHING, false, false",
        "OTHER, RESIDENT_VISIBLE,  talking present,               OUTLINE,    false, false",
        "OTHER, RESIDENT_VISIBLE,  present agreed,                OUTLINE,    false, false",
        "OTHER, RESIDENT_VISIBLE,  talking former agreed,         OUTLINE,    false, false",
        "OTHER, PROFESSIONAL_ONLY, talking present agreed,        EVERYTHING, true,  false",
        // Everybody else: nothing, whatever the consents say.
        "OTHER, RESIDENT_VISIBLE,  talking agreed hostReads listened, NOTHING, false, false",
        "OTHER, PROFESSIONAL_ONLY, talking agreed hostReads listened, NOTHING, false, false",
        // SENA itself says what a step of the matter says.
        "SYSTEM, RESIDENT_VISIBLE, talking,        OUTLINE, true,  false",
        "SYSTEM, RESIDENT_VISIBLE, talking locked, OUTLINE, false, false",
    })
    void the_table(
            Seat seat,
            Visibility visibility,
            String facts,
            Reads reads,
            boolean writes,
            boolean adds) {
        Rights rights = Rights.of(visibility, seat, facts(facts));

        assertEquals(reads, rights.reads());
        assertEquals(writes, rights.writes());
        assertEquals(adds, rights.adds());
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void nobody_writes_when_it_is_locked_or_was_taken_back(Seat seat) {
        for (Visibility visibility : Visibility.values()) {
            String all = "hostReads agreed present listened ";
            assertFalse(Rights.of(visibility, seat, facts(all + "talking locked")).writes());
            assertFalse(Rights.of(visibility, seat, facts(all)).writes());
        }
    }

    @ParameterizedTest(name = "{0}: of {1} to {2} {3}")
    @CsvSource({
        "EVERYTHING, resident, charity, true",
        "EVERYTHING, host,     charity, true",
        "HOST,       resident, charity, false",
        "HOST,       host,     charity, true",
        "HOST,       charity,  charity, true",
        "HOST,       guest,    charity, false",
        "OWN,        host,     council, false",
        "OWN,        council,  council, true",
        "OUTLINE,    council,  council, false",
        "NOTHING,    council,  council, false",
    })
    void a_level_includes_the_words_of_these(
            Reads reads, String author, String reader, boolean included) {
        assertEquals(included, reads.includes(author, reader, "host"));
    }

    private static Facts facts(String said) {
        List<String> words = Arrays.asList(said.split(" "));
        return Facts.builder()
                .talking(words.contains("talking"))
                .locked(words.contains("locked"))
                .hostReads(words.contains("hostReads"))
                .agreed(words.contains("agreed"))
                .present(words.contains("present"))
                .former(words.contains("former"))
                .listened(words.contains("listened"))
                .build();
    }
}
