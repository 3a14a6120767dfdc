package org.sena.directory.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.Need;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
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
    @Transactional(rollbackFor = Exception.class)
    public void replace(List<Need> needs, List<ServiceType> serviceTypes) {
        editing.check("directory.taxonomies");

        List<String> problems = TaxonomyCheck.problems(needs, serviceTypes);

        if (!problems.isEmpty()) {
            throw new DirectoryRefusedException(problems);
        }

        rows.replace(needs, serviceTypes);
        published.change();
    }
}
