package org.sena.privacy.service.processing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.privacy.api.processing.Personal;
import org.sena.privacy.api.processing.ProcessedColumn;
import org.sena.privacy.api.processing.ProcessedStore;
import org.sena.privacy.api.processing.ProcessingRecord;
import org.sena.privacy.api.retention.RetentionRule;

/** Nothing is stored in this suite that its record of processing does not name. */
class ProcessingFilesTest {

    static Stream<String> modules() {
        return ServiceModules.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_entity_and_column_is_described_and_nothing_else(String module) {
        Path folder = ServiceModules.all().get(module);
        Set<String> described = new TreeSet<>();
        Set<String> stored = new TreeSet<>();

        for (ProcessedStore store : ServiceModules.record(folder).stores()) {
            store.columns().forEach(column -> described.add(store.name() + "." + column.name()));
        }
        ServiceModules.entities(folder)
                .forEach(
                        (entity, columns) ->
                                columns.forEach(column -> stored.add(entity + "." + column)));

        Set<String> unknown = new TreeSet<>(described);
        unknown.removeAll(stored);
        stored.removeAll(described);

        assertAll(
                () -> assertEquals(Set.of(), stored, "Stored, but not in processing.json"),
                () -> assertEquals(Set.of(), unknown, "In processing.json, but not stored"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void what_is_sealed_or_readable_has_a_basis_people_and_a_rule(String module) {
        ProcessingRecord record = ServiceModules.record(ServiceModules.all().get(module));

        assertAll(
                record.stores().stream()
                        .filter(store -> store.personal().compareTo(Personal.SEALED) >= 0)
                        .map(
                                store ->
                                        () -> {
                                            assertFalse(store.rules().isEmpty(), store.name());
                                            assertFalse(store.people().equals("Nobody"));
                                            assertFalse(store.lawfulBasis().startsWith("None"));
                                        }));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_column_that_says_sealed_in_its_name_is_described_so(String module) {
        for (ProcessedStore store :
                ServiceModules.record(ServiceModules.all().get(module)).stores()) {
            for (ProcessedColumn column : store.columns()) {
                assertTrue(
                        !column.name().startsWith("sealed") || column.personal() == Personal.SEALED,
                        store.name() + "." + column.name());
            }
        }
    }

    @Test
    void each_rule_has_its_own_code_and_each_named_rule_is_there() {
        List<ProcessingRecord> records =
                ServiceModules.all().values().stream()
                        .filter(
                                module ->
                                        Files.exists(
                                                module.resolve("src/main/resources")
                                                        .resolve(ProcessingBundles.PATH)))
                        .map(ServiceModules::record)
                        .collect(Collectors.toList());
        Set<String> codes = new HashSet<>();

        for (ProcessingRecord record : records) {
            for (RetentionRule rule : record.rules()) {
                assertTrue(rule.code().startsWith(record.context() + "."), rule.code());
                assertTrue(codes.add(rule.code()), rule.code());
            }
        }
        for (ProcessingRecord record : records) {
            for (ProcessedStore store : record.stores()) {
                assertTrue(codes.containsAll(store.rules()), store.name() + store.rules());
            }
        }
    }
}
