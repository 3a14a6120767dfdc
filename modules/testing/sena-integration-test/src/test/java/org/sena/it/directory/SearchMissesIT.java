package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.workflow.MissedWords;
import org.sena.directory.api.workflow.SearchMisses;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

/** Words that find nothing reach the editors, without anybody's name. */
@InFramework
class SearchMissesIT {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private SearchMisses misses;

    @Test
    void what_was_missed_often_enough_is_told_and_names_are_not() throws Exception {
        String mine = letters();
        String words = mine + "a " + mine + "b";
        String name = Character.toUpperCase(mine.charAt(0)) + mine.substring(1);

        search(words, 4);
        search(name + " " + name + "son", 4);
        search(mine + "c", SearchMisses.FEWEST - 1);
        search("food " + words, 1);

        List<MissedWords> told =
                untilTold(words).stream().filter(m -> m.words().startsWith(mine)).toList();

        assertEquals(List.of(words), told.stream().map(MissedWords::words).toList());
        assertEquals(4, told.get(0).count());
    }

    @Test
    void a_visitor_may_not_read_them() {
        assertThrows(NotAllowedException.class, () -> misses.since(LocalDate.now(), 10));
    }

    private void search(String words, int times) {
        for (int i = 0; i < times; i++) {
            directory.search(ImmutableServiceSearch.builder().words(words).build());
        }
    }

    private List<MissedWords> untilTold(String words) throws Exception {
        Instant end = Instant.now().plus(LONGEST);

        while (Instant.now().isBefore(end)) {
            List<MissedWords> told =
                    currentActor.callAs(
                            Examples.user(Role.DIRECTORY_EDITOR),
                            () -> misses.since(LocalDate.now().minusDays(1), 1_000));

            if (told.stream().anyMatch(m -> m.words().equals(words) && m.count() >= 4)) {
                return told;
            }
        }

        throw new AssertionError("The words were never told");
    }

    private static String letters() {
        return new Random()
                .ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
