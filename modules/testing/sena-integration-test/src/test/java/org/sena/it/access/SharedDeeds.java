package org.sena.it.access;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sena.directory.api.ImmutablePostcodeList;
import org.sena.directory.api.PostcodeList;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Vocabulary;

/** Deeds about what everybody works with: matrices, taxonomies, the directory. */
final class SharedDeeds {

    private static final Vocabulary VOCABULARY =
            ImmutableVocabulary.builder()
                    .putOptions("food", Set.of("none", "some"))
                    .addNeeds("food")
                    .build();

    private static final String TABLE =
            "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,intensity,"
                    + "reason\nR1,food,is,none,,,,food,30,5,You told us you have no food\n";

    private static final PostcodeList POSTCODES =
            ImmutablePostcodeList.builder()
                    .content("pcds,lat,long,oslaua\nQQ99 9ZZ,52.3,-0.18,E07000011\n")
                    .source("access.csv")
                    .build();

    private SharedDeeds() {}

    static Map<String, Deed> all() {
        Map<String, Deed> deeds = new LinkedHashMap<>();
        deeds.put(
                "begin a matrix",
                (stage, player) ->
                        Attempt.to(
                                () ->
                                        stage.matrixDrafts.begin(
                                                newKey(),
                                                "matrix.csv",
                                                TABLE.getBytes(StandardCharsets.UTF_8),
                                                VOCABULARY,
                                                "")));
        deeds.put(
                "check a matrix",
                (stage, player) ->
                        Attempt.to(() -> stage.matrices.check(newKey(), TABLE, VOCABULARY)));
        deeds.put("activate a matrix", SharedDeeds::activate);
        deeds.put(
                "read a matrix",
                (stage, player) -> Attempt.to(() -> stage.matrices.source("needs", 1)));
        deeds.put("replace the taxonomies", SharedDeeds::replaceTaxonomies);
        deeds.put(
                "look at postcodes",
                (stage, player) -> Attempt.to(() -> stage.postcodes.preview(POSTCODES)));
        deeds.put(
                "bring in postcodes",
                (stage, player) -> Attempt.to(() -> stage.postcodes.apply(POSTCODES)));
        deeds.put("import services", SharedDeeds::importServices);
        return deeds;
    }

    private static Attempt activate(Stage stage, Player player) throws Exception {
        String key = newKey();
        stage.as(Who.ADVICE_LEAD.newcomer(), () -> stage.matrices.check(key, TABLE, VOCABULARY));
        return Attempt.to(() -> stage.matrices.activate(key, 1))
                .on(() -> stage.as(Who.ADVICE_LEAD.newcomer(), () -> stage.matrices.active(key)));
    }

    /** By the same ones, so that nobody else notices. */
    private static Attempt replaceTaxonomies(Stage stage, Player player) {
        List<Taxonomy> taxonomies = stage.taxonomies.taxonomies();
        List<Term> terms =
                taxonomies.stream()
                        .flatMap(taxonomy -> stage.taxonomies.terms(taxonomy.key()).stream())
                        .collect(Collectors.toUnmodifiableList());
        return Attempt.to(
                () -> {
                    stage.taxonomies.store(taxonomies, terms);
                    return terms;
                });
    }

    private static Attempt importServices(Stage stage, Player player) {
        Service service = stage.described(Side.OURS);
        return Attempt.to(
                () ->
                        stage.directoryImport.store(
                                List.of(service.organisation()), List.of(service)));
    }

    private static String newKey() {
        return "access-" + UUID.randomUUID();
    }
}
