package org.sena.operations.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.operations.Condition;
import org.sena.operations.HealthPart;

class ExaminationTest {

    private static final Instant NOW = Instant.parse("2031-05-06T08:00:00Z");

    /** Parts by blanks as name=condition, those that are needed with a !; BREAKS throws. */
    @ParameterizedTest(name = "{0}: ready {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "!database=UP !index=UP       | true  | {database=UP, index=UP}",
                "!database=DOWN !index=UP     | false | {database=DOWN, index=UP}",
                "!database=WARNING !index=UP  | true  | {database=WARNING, index=UP}",
                "!database=BREAKS !index=UP   | false | {database=DOWN, index=UP}",
                "!database=UP !index=UP outbox=DOWN   | true | {database=UP, index=UP, outbox=DOWN}",
                "!database=UP !index=UP outbox=BREAKS | true | {database=UP, index=UP, outbox=DOWN}",
                "!database=UP !index=UP !door=DOWN    | false | {database=UP, door=DOWN, index=UP}",
                "!database=UP                 | false | {database=UP, index=DOWN}",
                "''                           | false | {database=DOWN, index=DOWN}"
            })
    void a_node_is_ready_when_what_it_needs_is_there(
            String parts, boolean ready, String conditions) {
        Examination examination = new Examination(parts(parts), Set.of("database", "index"), at(0));

        assertEquals(ready, examination.look().isReady());
        assertEquals(conditions, examination.look().parts().toString());
    }

    @ParameterizedTest(name = "asked again after {0} ms it was looked at {1} times")
    @CsvSource({"0, 1", "999, 1", "1000, 2", "60000, 2"})
    void asking_often_costs_no_more(long later, int looks) {
        AtomicInteger looked = new AtomicInteger();
        MovingClock clock = new MovingClock();
        Examination examination =
                new Examination(
                        List.of(
                                part(
                                        "database",
                                        true,
                                        () -> {
                                            looked.incrementAndGet();
                                            return Condition.UP;
                                        })),
                        Set.of(),
                        clock);

        examination.look();
        clock.now = NOW.plusMillis(later);
        examination.look();

        assertEquals(looks, looked.get());
    }

    @Test
    void a_part_that_comes_later_is_looked_at() {
        List<HealthPart> parts = new ArrayList<>();
        MovingClock clock = new MovingClock();
        Examination examination = new Examination(parts, Set.of("database"), clock);

        assertEquals(false, examination.look().isReady());

        parts.add(part("database", true, () -> Condition.UP));
        clock.now = NOW.plusSeconds(2);

        assertEquals(true, examination.look().isReady());
    }

    private static List<HealthPart> parts(String all) {
        List<HealthPart> parts = new ArrayList<>();

        for (String one : all.isEmpty() ? new String[0] : all.split(" ")) {
            String[] words = one.replace("!", "").split("=");

            parts.add(part(words[0], one.startsWith("!"), () -> Condition.valueOf(words[1])));
        }

        return parts;
    }

    private static HealthPart part(String name, boolean needed, Supplier<Condition> look) {
        return new HealthPart() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean isNeeded() {
                return needed;
            }

            @Override
            public Condition look() {
                return look.get();
            }
        };
    }

    private static Clock at(long seconds) {
        return Clock.fixed(NOW.plus(Duration.ofSeconds(seconds)), ZoneOffset.UTC);
    }

    private static final class MovingClock extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
