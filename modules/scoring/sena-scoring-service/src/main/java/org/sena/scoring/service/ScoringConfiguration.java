package org.sena.scoring.service;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.sena.scoring.service.levels.LevelTable;

/** How points become levels. */
@ObjectClassDefinition(
        id = "org.sena.scoring.service.Scoring",
        name = "SENA scoring",
        description = "How points become levels, and how capacity moves that.")
public @interface ScoringConfiguration {

    /**
     * Open referrals divided by capacity at which nothing moves; above 0, below 1; 0.8 by default.
     */
    @AttributeDefinition(
            name = "Target utilisation",
            description = "Share of capacity in use at which no cut point moves.",
            required = false)
    double targetUtilisation() default 0.8;

    /** The most points by which capacity moves the cut points of medium and high; 10 by default. */
    @AttributeDefinition(
            name = "Largest shift",
            description = "Most points by which capacity moves the cut points.",
            required = false)
    int maxShift() default 10;

    /** The table of levels; by default the one that {@link LevelTable#DEFAULT} describes. */
    @AttributeDefinition(
            name = "Levels",
            description =
                    "Four words, by urgency from low to critical, of four letters, by intensity"
                            + " from low to critical: S self-serve, D referral, P proactive contact.",
            required = false)
    String levels() default LevelTable.DEFAULT;

    /** A need's own cut points, such as {@code food=20,40,70}; by default 25, 50, 75 for all. */
    @AttributeDefinition(
            name = "Cut points of single needs",
            description = "Such as food=20,40,70.",
            required = false)
    String[] needCutPoints() default {};

    /** A need's own table of levels, such as {@code food=SDDD SDDP DDPP PPPP}; none by default. */
    @AttributeDefinition(
            name = "Levels of single needs",
            description = "Such as food=SDDD SDDP DDPP PPPP.",
            required = false)
    String[] needLevels() default {};
}
