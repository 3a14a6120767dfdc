package org.sena.directory.web.finder;

import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableServiceType;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Need;
import org.sena.directory.api.Place;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.web.finder.Search.Field;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.FieldError;
import org.sena.web.kit.form.Form;

class SearchFormTest {

    private final SearchForm form = new SearchForm(new OnePostcode(), new OneNeed());

    @Test
    void every_field_may_stay_empty() {
        assertTrue(form.read(sent("")).orElseThrow().isEmpty());
    }

    @Test
    void what_was_typed_is_what_is_searched() {
        Search search =
                form.read(
                                sent(
                                        "words=food bank;need=food;type=food-bank;"
                                                + "postcode=pe293tn;miles=5;age=70"))
                        .orElseThrow();

        assertEquals("food bank", search.value(Field.WORDS));
        assertEquals("food", search.value(Field.NEED));
        assertEquals("food-bank", search.value(Field.TYPE));
        assertEquals("PE29 3TN", search.value(Field.POSTCODE));
        assertEquals("5", search.value(Field.MILES));
        assertEquals("70", search.value(Field.AGE));
    }

    @ParameterizedTest(name = "{0} is wrong in {1}")
    @CsvSource({
        "need=zoo,need",
        "type=zoo,type",
        "postcode=hello,postcode",
        "postcode=PE29 9ZZ,postcode",
        "miles=5,postcode",
        "miles=7;postcode=PE29 3TN,miles",
        "age=-1,age",
        "age=121,age",
        "age=seventy,age",
        "day=SOMEDAY,day",
        "part-of-day=NOON,part-of-day",
        "delivery=PIGEON,delivery",
        "cost=cheap,cost",
        "language=xx-unknown,language",
        "eligibility=zoo,eligibility",
        "sort=ODDEST,sort"
    })
    void what_does_not_fit_is_refused_at_its_field(String sent, String field) {
        Form typed = sent(sent);

        assertTrue(form.read(typed).isEmpty());
        assertEquals(
                List.of(field), typed.errors().stream().map(FieldError::field).collect(toList()));
    }

    @Test
    void nearest_says_nothing_without_a_place() {
        assertEquals("", form.read(sent("sort=NEAREST")).orElseThrow().value(Field.SORT));
        assertEquals(
                "NEAREST",
                form.read(sent("sort=NEAREST;postcode=PE29 3TN")).orElseThrow().value(Field.SORT));
    }

    @Test
    void endless_words_are_refused() {
        assertTrue(form.read(sent("words=" + "x".repeat(101))).isEmpty());
    }

    private static Form sent(String fields) {
        Map<String, List<String>> typed =
                Arrays.stream(fields.split(";"))
                        .map(field -> field.split("=", 2))
                        .filter(pair -> pair.length == 2)
                        .collect(toMap(pair -> pair[0], pair -> List.of(pair[1])));

        return new Form(typed, Texts.ofKit(Locale.UK));
    }

    private static final class OnePostcode implements Postcodes {

        @Override
        public Optional<Place> find(String postcode) {
            return Optional.of(postcode)
                    .filter("PE29 3TN"::equals)
                    .map(
                            known ->
                                    ImmutablePlace.builder()
                                            .postcode(known)
                                            .outwardCode("PE29")
                                            .coordinate(Coordinate.of(52.33, -0.18))
                                            .districtCode("E07000011")
                                            .build());
        }

        @Override
        public int load(Reader csv) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count() {
            return 1;
        }
    }

    private static final class OneNeed implements Taxonomies {

        @Override
        public List<Need> needs() {
            return List.of(ImmutableNeed.builder().code("food").label("Food").summary("").build());
        }

        @Override
        public Optional<Need> need(String code) {
            return needs().stream().filter(need -> need.code().equals(code)).findFirst();
        }

        @Override
        public List<ServiceType> serviceTypes() {
            return List.of(
                    ImmutableServiceType.builder().code("food-bank").label("Food bank").build());
        }

        @Override
        public List<Taxonomy> taxonomies() {
            return List.of();
        }

        @Override
        public List<Term> terms(String taxonomy) {
            return taxonomy.equals(Taxonomy.SERVICE_TYPES)
                    ? List.of(
                            ImmutableTerm.builder()
                                    .taxonomy(taxonomy)
                                    .code("food-bank")
                                    .label("Food bank")
                                    .build())
                    : List.of();
        }

        @Override
        public Optional<Term> term(TermRef ref) {
            return Optional.empty();
        }

        @Override
        public Optional<Term> termById(String termId) {
            return Optional.empty();
        }

        @Override
        public void store(List<Taxonomy> taxonomies, List<Term> terms) {
            throw new UnsupportedOperationException();
        }
    }
}
