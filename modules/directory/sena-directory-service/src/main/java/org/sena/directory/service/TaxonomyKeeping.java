package org.sena.directory.service;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.ImmutableNeed;
import org.sena.directory.api.ImmutableServiceType;
import org.sena.directory.api.ImmutableTaxonomy;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermIds;
import org.sena.directory.api.TermRef;
import org.sena.directory.service.store.TaxonomyRows;

/** Reads the taxonomies from the snapshot and replaces them whole. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class TaxonomyKeeping implements AopService, Taxonomies {

    @Reference private Editing editing;
    @Reference private Published published;
    @Reference private TaxonomyRows rows;

    @Override
    public List<Need> needs() {
        return published.current().needs();
    }

    @Override
    public Optional<Need> need(String code) {
        return Optional.ofNullable(published.current().needsByCode().get(code));
    }

    @Override
    public List<ServiceType> serviceTypes() {
        return published.current().types();
    }

    @Override
    public List<Taxonomy> taxonomies() {
        return List.of(
                taxonomy(Taxonomy.SERVICE_TYPES, "Service types"),
                taxonomy(Taxonomy.NEEDS, "Needs"));
    }

    @Override
    public List<Term> terms(String taxonomy) {
        if (taxonomy.equals(Taxonomy.SERVICE_TYPES)) {
            return serviceTypes().stream().map(TaxonomyKeeping::term).collect(toUnmodifiableList());
        }

        return taxonomy.equals(Taxonomy.NEEDS)
                ? needs().stream().map(TaxonomyKeeping::term).collect(toUnmodifiableList())
                : List.of();
    }

    @Override
    public Optional<Term> term(TermRef ref) {
        return terms(ref.taxonomy()).stream()
                .filter(term -> term.code().equals(ref.code()))
                .findFirst();
    }

    @Override
    public Optional<Term> termById(String termId) {
        return Stream.of(Taxonomy.SERVICE_TYPES, Taxonomy.NEEDS)
                .flatMap(taxonomy -> terms(taxonomy).stream())
                .filter(term -> term.id().equals(termId))
                .findFirst();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void store(List<Taxonomy> taxonomies, List<Term> terms) {
        editing.check("directory.taxonomies");

        List<Need> needs =
                terms.stream()
                        .filter(term -> term.taxonomy().equals(Taxonomy.NEEDS))
                        .map(
                                term ->
                                        ImmutableNeed.builder()
                                                .code(term.code())
                                                .label(term.label())
                                                .summary(term.description())
                                                .serviceTypes(term.serviceTypes())
                                                .build())
                        .collect(toUnmodifiableList());
        List<ServiceType> types =
                terms.stream()
                        .filter(term -> term.taxonomy().equals(Taxonomy.SERVICE_TYPES))
                        .map(
                                term ->
                                        ImmutableServiceType.builder()
                                                .code(term.code())
                                                .label(term.label())
                                                .synonyms(term.synonyms())
                                                .build())
                        .collect(toUnmodifiableList());
        List<String> problems = TaxonomyCheck.problems(needs, types);

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }

        rows.replace(needs, types);
        published.change();
    }

    private static Taxonomy taxonomy(String key, String name) {
        return ImmutableTaxonomy.builder()
                .key(key)
                .id(TermIds.of("taxonomy", key))
                .name(name)
                .description(name)
                .build();
    }

    private static Term term(ServiceType type) {
        return ImmutableTerm.builder()
                .taxonomy(Taxonomy.SERVICE_TYPES)
                .code(type.code())
                .label(type.label())
                .synonyms(type.synonyms())
                .build();
    }

    private static Term term(Need need) {
        return ImmutableTerm.builder()
                .taxonomy(Taxonomy.NEEDS)
                .code(need.code())
                .label(need.label())
                .description(need.summary())
                .serviceTypes(need.serviceTypes())
                .build();
    }
}
