package org.sena.directory.service.taxonomy;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.directory.service.taxonomy.Lists.list;
import static org.sena.directory.service.taxonomy.Lists.need;
import static org.sena.directory.service.taxonomy.Lists.type;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableTaxonomyList;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TaxonomyChanges;
import org.sena.directory.api.TaxonomyFormat;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;

class ListMergeTest {

    private static final Term FOOD_BANK =
            ImmutableTerm.copyOf(type("1", "food"))
                    .withLabel("Food bank")
                    .withUri("esdServiceType:1")
                    .withSynonyms("foodbank");

    private static final TaxonomyBook BEFORE =
            new TaxonomyBook(
                    List.of(list(Taxonomy.SERVICE_TYPES), list(Taxonomy.NEEDS)),
                    List.of(
                            type("food"),
                            FOOD_BANK,
                            ImmutableTerm.copyOf(type("2")).withUri("esdServiceType:2"),
                            ImmutableTerm.copyOf(type("3")).withUri("esdServiceType:3"),
                            need("hunger", "1", "2"),
                            need("thirst", "3")));

    private static final Map<String, Long> USES = Map.of("1", 7L, "2", 3L);

    private static final String TYPES =
            "{'list':{'items':["
                    + "{'identifier':1,'label':'Food bank'},"
                    + "{'identifier':'esdServiceType:2','label':'Pantry'},"
                    + "{'identifier':'http://id.example.org/service/9','label':'Soup',"
                    + "'parent':'food','synonyms':['broth'],'mappings':[]}]}}";

    @Test
    void what_a_list_adds_and_changes_is_told() {
        ListMerge merge = merge(Taxonomy.SERVICE_TYPES, null, TYPES, false);
        TaxonomyChanges changes = merge.changes();

        assertEquals(List.of("9"), codes(changes.added()));
        assertEquals(List.of("2"), codes(changes.changed()));
        assertEquals(1, changes.unchanged());
        assertEquals(List.of("food", "3"), codes(changes.missing()));
        assertEquals(List.of(), changes.removed());
        assertEquals(List.of("1", "2", "9", "food", "3"), codes(merge.terms()));
    }

    @Test
    void identifiers_become_codes_and_addresses_and_ids_made_from_the_code() {
        List<Term> terms = merge(Taxonomy.SERVICE_TYPES, null, TYPES, false).terms();

        assertEquals(FOOD_BANK, terms.get(0));
        assertEquals(Optional.of("esdServiceType:2"), terms.get(1).uri());
        assertEquals(Optional.of("http://id.example.org/service/9"), terms.get(2).uri());
        assertEquals(TermIds.of(Taxonomy.SERVICE_TYPES, "9"), terms.get(2).id());
        assertEquals(List.of("broth"), terms.get(2).synonyms());
    }

    @Test
    void from_a_complete_list_unused_terms_go_with_the_answers_that_name_them() {
        ListMerge merge =
                merge(
                        Taxonomy.SERVICE_TYPES,
                        null,
                        "{'list':{'items':[{'identifier':'9','label':'Soup'}]}}",
                        true);

        assertEquals(List.of("3"), codes(merge.changes().removed()));
        assertEquals(USES, merge.changes().inUse());
        assertEquals(List.of("thirst"), codes(merge.changes().remapped()));
        assertEquals(List.of("9", "food", "1", "2", "hunger", "thirst"), codes(merge.terms()));
        assertEquals(
                List.of(),
                new TaxonomyCheck(BEFORE, code -> USES.getOrDefault(code, 0L))
                        .problems(merge.taxonomies(), merge.terms()));
    }

    @Test
    void a_list_of_needs_names_the_types_that_answer_them() {
        Term hunger =
                merge(
                                Taxonomy.NEEDS,
                                Taxonomy.SERVICE_TYPES,
                                "{'list':{'items':[{'identifier':'hunger','label':'Food','mappings':"
                                        + "[{'identifier':'2','label':'P'},{'identifier':'1'}]}]}}",
                                false)
                        .terms()
                        .get(0);

        assertEquals(List.of("2", "1"), hunger.serviceTypes());
        assertEquals("Food", hunger.label());
    }

    @Test
    void a_list_of_types_may_name_the_needs_that_they_answer() {
        ListMerge merge =
                merge(
                        Taxonomy.SERVICE_TYPES,
                        Taxonomy.NEEDS,
                        "{'list':{'items':[{'identifier':'9','label':'Soup','mappings':"
                                + "[{'identifier':'hunger'}]}]}}",
                        false);

        assertEquals(List.of("hunger"), codes(merge.changes().remapped()));
        assertEquals(List.of("1", "2", "9"), merge.changes().remapped().get(0).serviceTypes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'list' | 'line 1, column 8: this is no JSON: *'",
                "{'items':[]} | the file: has no list.items",
                "{'list':{'items':[]}} | the file: has no terms",
                "{'list':{'items':[{'identifier':'a','label':'A','label':'B'}]}}"
                        + " | 'line 1, column 56: this is no JSON: *'",
                "{'list':{'items':[{'label':''},{'identifier':{},'label':'B','mappings':3}]}}"
                        + " | item 1: has no identifier; item 1: has no label; item 2: mappings"
                        + " is no list; item 2: identifier is no text",
                "{'list':{'items':[{'identifier':'a','label':'A'},{'identifier':'x:a','label':'B',"
                        + "'mappings':[{'label':'C'}],'synonyms':[1]}]}} | item 2, mapping 1: has"
                        + " no identifier; item 2: a synonym is no text; item 2: has the"
                        + " identifier of item 1",
            })
    void a_file_that_can_not_be_read_whole_is_refused_with_every_place(
            String content, String expected) {
        String problems = refused(content, TaxonomyFormat.JSON);

        assertTrue(
                expected.endsWith("*")
                        ? problems.startsWith(expected.substring(0, expected.length() - 1))
                        : problems.equals(expected),
                problems);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identifier,label#a,A,x      | 'line 2: has 3 cells, which is not the heading''s"
                        + " number'",
                "identifier,name#a,A         | line 1: unknown column name; line 1: the columns"
                        + " identifier and label must be there",
                "identifier,label#,A#b,      | line 2: has no identifier; line 3: has no label",
                "identifier,label            | the file: has no terms",
            })
    void a_sheet_that_can_not_be_read_whole_is_refused_with_every_place(
            String content, String expected) {
        assertEquals(expected, refused(content.replace('#', '\n'), TaxonomyFormat.CSV));
    }

    @Test
    void a_need_that_names_a_type_that_there_is_not_is_left_to_the_check() {
        ListMerge merge =
                merge(
                        Taxonomy.NEEDS,
                        Taxonomy.SERVICE_TYPES,
                        "{'list':{'items':[{'identifier':'5','label':'Five','mappings':"
                                + "[{'identifier':'77'}]}]}}",
                        false);

        assertEquals(
                List.of("need 5: unknown service type 77"),
                new TaxonomyCheck(BEFORE, code -> 0L).problems(merge.taxonomies(), merge.terms()));
    }

    @ParameterizedTest
    @EnumSource(TaxonomyFormat.class)
    void what_is_written_is_read_again_unchanged(TaxonomyFormat format) {
        for (String key : List.of(Taxonomy.SERVICE_TYPES, Taxonomy.NEEDS)) {
            String written = new ListText(BEFORE).of(key, format);
            Optional<String> mapped =
                    key.equals(Taxonomy.NEEDS)
                            ? Optional.of(Taxonomy.SERVICE_TYPES)
                            : Optional.empty();
            TaxonomyChanges changes =
                    ListMerge.of(
                                    BEFORE,
                                    ImmutableTaxonomyList.builder()
                                            .taxonomy(key)
                                            .mappedTo(mapped)
                                            .format(format)
                                            .content(written)
                                            .complete(true)
                                            .build(),
                                    code -> 0)
                            .changes();

            assertTrue(changes.isEmpty(), written);
            assertEquals(List.of(), changes.missing());
        }
    }

    private static ListMerge merge(
            String taxonomy, String mappedTo, String json, boolean complete) {
        return ListMerge.of(
                BEFORE,
                ImmutableTaxonomyList.builder()
                        .taxonomy(taxonomy)
                        .mappedTo(Optional.ofNullable(mappedTo))
                        .format(TaxonomyFormat.JSON)
                        .content(json.replace('\'', '"'))
                        .complete(complete)
                        .build(),
                code -> USES.getOrDefault(code, 0L));
    }

    private static String refused(String content, TaxonomyFormat format) {
        return String.join(
                "; ",
                assertThrows(
                                DirectoryRefusedException.class,
                                () ->
                                        ListMerge.of(
                                                BEFORE,
                                                ImmutableTaxonomyList.builder()
                                                        .taxonomy(Taxonomy.SERVICE_TYPES)
                                                        .format(format)
                                                        .content(content.replace('\'', '"'))
                                                        .build(),
                                                code -> 0))
                        .problems());
    }

    private static List<String> codes(Collection<Term> terms) {
        return terms.stream().map(Term::code).collect(toList());
    }
}
