package org.sena.directory.service.quality;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.workflow.ImmutableQuality;
import org.sena.directory.api.workflow.Quality;
import org.sena.directory.api.workflow.Quality.Hint;
import org.sena.directory.api.workflow.RecordProblem;

/** All rules about one record. */
public final class QualityRules {

    private static final int MOST_WORDS = 25;
    private static final double MOST_SCHOOL_YEARS = 8;

    private final RecordCheck check;
    private final TypeHints typeHints;
    private final Set<String> mandatory;

    /**
     * @param broaderType code of a service type to the code of its broader one
     * @param mandatory as in {@link org.sena.directory.api.workflow.Policy#mandatory()}
     */
    public QualityRules(
            RecordCheck check,
            Function<String, Optional<String>> broaderType,
            Set<String> mandatory) {
        this.check = check;
        this.typeHints = new TypeHints(broaderType);
        this.mandatory = mandatory;
    }

    /**
     * @param today when an assured date is fresh or not
     */
    public Quality of(Service service, LocalDate today) {
        Richness richness = Richness.of(service, today);
        Readability readability = Readability.of(service.description());
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        Set<RecordProblem> problems = new LinkedHashSet<>(Mandatory.missing(service, mandatory));

        check.problems(service).stream()
                .filter(problem -> isNews(problems, problem))
                .forEach(problems::add);
        hints.addAll(typeHints.of(service.serviceTypes()));
        hints.addAll(reading(readability));

        if (ProcessNotService.isLikely(service.name(), service.description())) {
            hints.add(Hint.PROCESS_NOT_SERVICE);
        }

        return quality(richness, readability).problems(problems).hints(hints).build();
    }

    public Quality of(Organisation organisation) {
        Readability readability = Readability.of(organisation.description());

        return quality(Richness.of(organisation), readability)
                .problems(check.problems(organisation))
                .hints(reading(readability))
                .build();
    }

    /** A part that is missing is told once. */
    private static boolean isNews(Set<RecordProblem> problems, RecordProblem problem) {
        return problem.kind() != RecordProblem.Kind.MISSING
                || problems.stream().noneMatch(known -> known.part().equals(problem.part()));
    }

    private static ImmutableQuality.Builder quality(Richness richness, Readability readability) {
        return ImmutableQuality.builder()
                .richness(richness.score())
                .improvable(richness.improvable())
                .readingGrade(readability.grade());
    }

    private static Set<Hint> reading(Readability readability) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);

        if (readability.grade() > MOST_SCHOOL_YEARS) {
            hints.add(Hint.HARD_TO_READ);
        }

        if (readability.longestSentence() > MOST_WORDS) {
            hints.add(Hint.LONG_SENTENCES);
        }

        return hints;
    }
}
