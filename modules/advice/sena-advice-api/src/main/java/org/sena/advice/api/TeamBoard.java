package org.sena.advice.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.sena.scoring.api.Level;

/** How the team stands: counts only, nobody of whom it looks after. */
@Value.Immutable
public interface TeamBoard {

    /** Weeks that the averages are taken over, the one under way left out. */
    int WEEKS_COUNTED = 4;

    /** Who has what, by name; everybody of the team. */
    List<Member> members();

    /** People nobody has taken, by level; levels without anybody are left out. */
    Map<Level, Long> waiting();

    /** Open items whose contact was due, taken or not. */
    long overdue();

    /** Open items, taken or not. */
    long open();

    /** One after the other without gaps, the one under way last. */
    List<BoardWeek> weeks();

    /** People the team can help in a week, by the hours the lead has set. */
    default int capacity() {
        return members().stream().mapToInt(member -> member.adviser().peoplePerWeek()).sum();
    }

    /** People who arrive in a week, on average; 0 without a whole week. */
    default double arriving() {
        return lastWholeWeeks().stream().mapToLong(BoardWeek::arrived).average().orElse(0);
    }

    /** People whom the team closes in a week, on average; 0 without a whole week. */
    default double clearing() {
        return lastWholeWeeks().stream().mapToLong(BoardWeek::cleared).average().orElse(0);
    }

    private List<BoardWeek> lastWholeWeeks() {
        int whole = Math.max(0, weeks().size() - 1);

        return weeks().subList(Math.max(0, whole - WEEKS_COUNTED), whole);
    }

    /** What one adviser has. */
    @Value.Immutable(builder = false)
    interface Member {
        @Value.Parameter
        Adviser adviser();

        /** Open items. */
        @Value.Parameter
        long held();

        /** Open items whose contact was due. */
        @Value.Parameter
        long overdue();

        static Member of(Adviser adviser, long held, long overdue) {
            return ImmutableMember.of(adviser, held, overdue);
        }
    }

    /** What came and went in one week. */
    @Value.Immutable(builder = false)
    interface BoardWeek {
        @Value.Parameter
        LocalDate monday();

        @Value.Parameter
        long arrived();

        /** Closed, for whatever reason. */
        @Value.Parameter
        long cleared();

        static BoardWeek of(LocalDate monday, long arrived, long cleared) {
            return ImmutableBoardWeek.of(monday, arrived, cleared);
        }
    }
}
