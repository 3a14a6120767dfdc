package org.sena.directory.rest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Availability;
import org.sena.directory.api.ImmutableLocalDirectory;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.standard.TermSource;

class MembersTest {

    private static final Service LUNCH =
            ImmutableService.builder()
                    .id("1")
                    .name("Lunch")
                    .description("")
                    .organisation(
                            ImmutableOrganisation.builder()
                                    .id("kitchen")
                                    .name("Kitchen")
                                    .description("")
                                    .build())
                    .status(ServiceStatus.ACTIVE)
                    .referralMethod(ReferralMethod.NONE)
                    .availability(Availability.OPEN)
                    .addServiceTypes("lunch-club")
                    .addTerms(TermRef.of("eligibility", "carer"))
                    .addServiceAreas("PE29")
                    .build();

    static Stream<Arguments> directories() {
        return Stream.of(
                Arguments.of("everything", local(), true),
                Arguments.of("its type", local().addServiceTypes("lunch-club"), true),
                Arguments.of("a broader type", local().addServiceTypes("food"), true),
                Arguments.of("another type", local().addServiceTypes("debt"), false),
                Arguments.of("its area", local().addAreas("PE29", "CB1"), true),
                Arguments.of("another area", local().addAreas("CB1"), false),
                Arguments.of("its organisation", local().addOrganisationIds("kitchen"), true),
                Arguments.of("another one", local().addOrganisationIds("garden"), false),
                Arguments.of(
                        "its term", local().addTerms(TermRef.of("eligibility", "carer")), true),
                Arguments.of(
                        "one of the terms",
                        local().addTerms(
                                        TermRef.of("eligibility", "carer"),
                                        TermRef.of("eligibility", "veteran")),
                        true),
                Arguments.of(
                        "terms of two taxonomies",
                        local().addTerms(
                                        TermRef.of("eligibility", "carer"),
                                        TermRef.of("local", "faith")),
                        false),
                Arguments.of(
                        "all together",
                        local().addServiceTypes("food").addAreas("PE29").addOrganisationIds("x"),
                        false));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("directories")
    void a_service_belongs_when_all_that_is_named_fits(
            String name, ImmutableLocalDirectory.Builder directory, boolean belongs) {
        assertEquals(belongs, new Members(new Food(), Optional.of(directory.build())).has(LUNCH));
    }

    @Test
    void one_that_serves_everywhere_serves_every_area() {
        Service everywhere = ImmutableService.builder().from(LUNCH).serviceAreas(Set.of()).build();

        assertTrue(
                new Members(new Food(), Optional.of(local().addAreas("CB1").build()))
                        .has(everywhere));
    }

    private static ImmutableLocalDirectory.Builder local() {
        return ImmutableLocalDirectory.builder().key("here").name("Here").description("Here.");
    }

    /** Lunch clubs are food. */
    private static final class Food implements TermSource {

        @Override
        public Optional<Term> term(TermRef ref) {
            return ref.code().equals("lunch-club")
                    ? Optional.of(
                            ImmutableTerm.builder()
                                    .taxonomy(ref.taxonomy())
                                    .code(ref.code())
                                    .label("Lunch club")
                                    .parent("food")
                                    .build())
                    : Optional.empty();
        }

        @Override
        public Optional<TermRef> named(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Taxonomy> taxonomy(String key) {
            return Optional.empty();
        }
    }
}
