package org.sena.needs.web.interview;

import java.util.stream.Stream;
import org.sena.needs.api.Condition;

/** Which questions a condition looks at. */
final class LooksAt {

    private LooksAt() {}

    static Stream<String> questions(Condition condition) {
        if (condition instanceof Condition.All) {
            return ((Condition.All) condition).parts().stream().flatMap(LooksAt::questions);
        }
        if (condition instanceof Condition.Any) {
            return ((Condition.Any) condition).parts().stream().flatMap(LooksAt::questions);
        }
        if (condition instanceof Condition.Not) {
            return questions(((Condition.Not) condition).part());
        }
        if (condition instanceof Condition.Chosen) {
            return Stream.of(((Condition.Chosen) condition).question());
        }
        if (condition instanceof Condition.Between) {
            return Stream.of(((Condition.Between) condition).question());
        }

        return Stream.of(((Condition.Answered) condition).question());
    }
}
