package org.sena.directory.service.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.ImmutableServiceType;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.service.store.model.NeedEntry;
import org.sena.directory.service.store.model.NeedTypeLinkEntry;
import org.sena.directory.service.store.model.ServiceTypeEntry;
import org.sena.directory.service.store.service.NeedEntryLocalService;
import org.sena.directory.service.store.service.NeedTypeLinkEntryLocalService;
import org.sena.directory.service.store.service.ServiceTypeEntryLocalService;

/** The catalogues of needs and service types; read past the caches, as {@link DirectoryReader}. */
@Component(service = TaxonomyRows.class)
public class TaxonomyRows {

    @Reference private NeedEntryLocalService needs;
    @Reference private NeedTypeLinkEntryLocalService links;
    @Reference private ServiceTypeEntryLocalService types;

    /** In the order of the catalogue. */
    public List<Need> needs() {
        Map<String, List<String>> typesOfNeeds =
                links.<NeedTypeLinkEntry>dynamicQuery(links.dynamicQuery()).stream()
                        .sorted(comparing(NeedTypeLinkEntry::getSortOrder))
                        .collect(
                                groupingBy(
                                        NeedTypeLinkEntry::getNeedCode,
                                        mapping(NeedTypeLinkEntry::getTypeCode, toList())));

        return needs.<NeedEntry>dynamicQuery(needs.dynamicQuery()).stream()
                .sorted(comparing(NeedEntry::getSortOrder))
                .map(row -> toNeed(row, typesOfNeeds.getOrDefault(row.getNeedCode(), List.of())))
                .collect(toList());
    }

    /** In the order of the catalogue. */
    public List<ServiceType> types() {
        return types.<ServiceTypeEntry>dynamicQuery(types.dynamicQuery()).stream()
                .sorted(comparing(ServiceTypeEntry::getSortOrder))
                .map(TaxonomyRows::toServiceType)
                .collect(toList());
    }

    /** Replaces both catalogues, in the caller's transaction. */
    public void replace(List<Need> newNeeds, List<ServiceType> newTypes) {
        replaceTypes(newTypes);
        replaceNeeds(newNeeds);
        links.deleteAll();

        for (Need need : newNeeds) {
            for (int i = 0; i < need.serviceTypes().size(); i++) {
                links.add(need.code(), need.serviceTypes().get(i), i);
            }
        }
    }

    private void replaceTypes(List<ServiceType> newTypes) {
        Set<String> codes = newTypes.stream().map(ServiceType::code).collect(toSet());

        types.<ServiceTypeEntry>dynamicQuery(types.dynamicQuery()).stream()
                .filter(row -> !codes.contains(row.getTypeCode()))
                .forEach(types::deleteServiceTypeEntry);

        for (int i = 0; i < newTypes.size(); i++) {
            ServiceType type = newTypes.get(i);
            ServiceTypeEntry row =
                    Optional.ofNullable(types.fetchServiceTypeEntry(type.code()))
                            .orElseGet(() -> types.createServiceTypeEntry(type.code()));

            row.setLabel(type.label());
            row.setSynonyms(Columns.column(type.synonyms()));
            row.setSortOrder(i);
            types.updateServiceTypeEntry(row);
        }
    }

    private void replaceNeeds(List<Need> newNeeds) {
        Set<String> codes = newNeeds.stream().map(Need::code).collect(toSet());

        needs.<NeedEntry>dynamicQuery(needs.dynamicQuery()).stream()
                .filter(row -> !codes.contains(row.getNeedCode()))
                .forEach(needs::deleteNeedEntry);

        for (int i = 0; i < newNeeds.size(); i++) {
            Need need = newNeeds.get(i);
            NeedEntry row =
                    Optional.ofNullable(needs.fetchNeedEntry(need.code()))
                            .orElseGet(() -> needs.createNeedEntry(need.code()));

            row.setLabel(need.label());
            row.setSummary(need.summary());
            row.setSortOrder(i);
            needs.updateNeedEntry(row);
        }
    }

    private static Need toNeed(NeedEntry row, List<String> types) {
        return ImmutableNeed.builder()
                .code(row.getNeedCode())
                .label(row.getLabel())
                .summary(row.getSummary())
                .serviceTypes(types)
                .build();
    }

    private static ServiceType toServiceType(ServiceTypeEntry row) {
        return ImmutableServiceType.builder()
                .code(row.getTypeCode())
                .label(row.getLabel())
                .synonyms(Columns.lines(row.getSynonyms()))
                .build();
    }
}
