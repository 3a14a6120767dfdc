package org.sena.directory.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.workflow.MissedWords;
import org.sena.directory.api.workflow.SearchMisses;
import org.sena.directory.service.store.MissRows;

/** Tells editors which words find nothing. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class SearchMissReading implements AopService, SearchMisses {

    @Reference private Editing editing;
    @Reference private MissRows rows;

    @Override
    public List<MissedWords> since(LocalDate day, int limit) {
        editing.require("directory.misses");

        return rows.since(day, FEWEST, limit);
    }
}
