package org.sena.directory.exchange.duplicate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.exchange.DuplicateReason.Kind;

/**
 * Scores two records: the same number in a register or the same id at the source is certain, all
 * else adds up. A shared building, telephone or organisation alone is never enough: many services
 * share them, so that the names must resemble too.
 *
 * <p>Source: the aggregation and deduplication guidance of Open Referral UK (identifiers match
 * wholly; place, domain and name are scored and decided by hand). The points are ours.
 */
final class Likeness {

    /** From here on a pair is shown to an editor. */
    static final int SHOWN = 50;

    /** Metres within which two points are one place. */
    static final double NEAR = 100;

    private static final double ROUND_THE_CORNER = 500;

    private static final int CERTAIN = 100;
    private static final int MOST_WITHOUT_IDENTIFIER = 99;

    /** The most for names that do not resemble or that contradict each other. */
    private static final int UNLIKE = 40;

    private static final double SIMILAR = 0.88;
    private static final double TEXT = 0.5;

    private Likeness() {}

    /** The same whichever comes first. A record is wholly like itself. */
    static Scored of(RecordPrint first, RecordPrint second) {
        if (first.kind() != second.kind()) {
            return Scored.of(0, List.of());
        }

        if (first.id().equals(second.id())) {
            return Scored.of(CERTAIN, List.of());
        }

        Evidence evidence = new Evidence();
        boolean certain =
                evidence.shared(Kind.IDENTIFIER, CERTAIN, first.identifiers(), second.identifiers())
                        | evidence.shared(
                                Kind.SOURCE_ID, CERTAIN, first.sourceIds(), second.sourceIds());
        boolean alike = name(evidence, first, second);

        surroundings(evidence, first, second);

        int sum = certain ? CERTAIN : Math.min(evidence.sum(), most(alike, first, second));

        return Scored.of(sum, evidence.reasons());
    }

    private static boolean name(Evidence evidence, RecordPrint first, RecordPrint second) {
        NameForm name = first.name();
        String shown = smaller(name.text(), second.name().text());

        if (name.isSame(second.name())) {
            return evidence.add(Kind.SAME_NAME, 42, shown);
        }

        if (name.soundsLike(second.name())) {
            return evidence.add(Kind.ALIKE_NAME, 38, shown);
        }

        double likeness = name.likeness(second.name());

        return likeness >= SIMILAR
                && evidence.add(Kind.SIMILAR_NAME, (int) Math.round(likeness * 36), shown);
    }

    private static void surroundings(Evidence evidence, RecordPrint first, RecordPrint second) {
        boolean service = first.kind() == RecordKind.SERVICE;

        if (service && sameOrganisation(first, second)) {
            evidence.add(
                    Kind.SAME_ORGANISATION,
                    12,
                    first.organisation().map(NameForm::text).orElse(""));
        }

        if (!evidence.shared(Kind.UPRN, 28, first.uprns(), second.uprns())
                && !evidence.shared(Kind.POSTCODE, 24, first.postcodes(), second.postcodes())) {
            near(evidence, first, second);
        }

        evidence.shared(Kind.PHONE, 22, first.phones(), second.phones());
        evidence.shared(
                Kind.WEB_DOMAIN, service ? 10 : 25, first.webDomains(), second.webDomains());

        if (!evidence.shared(Kind.EMAIL, service ? 15 : 25, first.emails(), second.emails())) {
            evidence.shared(
                    Kind.EMAIL_DOMAIN,
                    service ? 6 : 20,
                    first.emailDomains(),
                    second.emailDomains());
        }

        double text = jaccard(first.words(), second.words());

        if (text >= TEXT) {
            evidence.add(Kind.SIMILAR_TEXT, 14, Math.round(text * 100) + " %");
        }
    }

    private static void near(Evidence evidence, RecordPrint first, RecordPrint second) {
        first.points().stream()
                .flatMap(point -> second.points().stream().map(point::metresTo))
                .min(Double::compare)
                .filter(metres -> metres <= NEAR)
                .ifPresent(metres -> evidence.add(Kind.NEAR, 18, Math.round(metres) + " m"));
    }

    private static int most(boolean alike, RecordPrint first, RecordPrint second) {
        return !alike
                        || first.name().isNumberedUnlike(second.name())
                        || isElsewhere(first, second)
                        || isForOtherAges(first, second)
                ? UNLIKE
                : MOST_WITHOUT_IDENTIFIER;
    }

    /** True when both say where they are and that is not the same place, nor round the corner. */
    private static boolean isElsewhere(RecordPrint first, RecordPrint second) {
        return !first.postcodes().isEmpty()
                && !second.postcodes().isEmpty()
                && Collections.disjoint(first.postcodes(), second.postcodes())
                && first.points().stream()
                        .flatMap(point -> second.points().stream().map(point::metresTo))
                        .noneMatch(metres -> metres <= ROUND_THE_CORNER);
    }

    /** True when nobody is of an age for both: a club for under 11s and the one for teenagers. */
    private static boolean isForOtherAges(RecordPrint first, RecordPrint second) {
        return first.maximumAge().orElse(Integer.MAX_VALUE) < second.minimumAge().orElse(0)
                || second.maximumAge().orElse(Integer.MAX_VALUE) < first.minimumAge().orElse(0);
    }

    private static boolean sameOrganisation(RecordPrint first, RecordPrint second) {
        return first.organisationId().equals(second.organisationId())
                || first.organisation()
                        .flatMap(name -> second.organisation().filter(name::isSame))
                        .isPresent();
    }

    private static double jaccard(Set<String> first, Set<String> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }

        Set<String> common = new HashSet<>(first);

        common.retainAll(second);

        return (double) common.size() / (first.size() + second.size() - common.size());
    }

    private static String smaller(String first, String second) {
        return first.compareTo(second) <= 0 ? first : second;
    }
}
