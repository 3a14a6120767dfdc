package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.ImportBatchEntry;
import org.sena.directory.exchange.store.service.base.ImportBatchEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.ImportBatchEntry",
        service = AopService.class)
public class ImportBatchEntryLocalServiceImpl extends ImportBatchEntryLocalServiceBaseImpl {

    public ImportBatchEntry add(
            String importRunId, int batchNumber, String content, String problems) {
        ImportBatchEntry row =
                importBatchEntryPersistence.create(
                        counterLocalService.increment(ImportBatchEntry.class.getName()));

        row.setImportRunId(importRunId);
        row.setBatchNumber(batchNumber);
        row.setContent(content);
        row.setProblems(problems);

        return importBatchEntryPersistence.update(row);
    }

    public Optional<ImportBatchEntry> find(String importRunId, int batchNumber) {
        return Optional.ofNullable(
                importBatchEntryPersistence.fetchByR_N(importRunId, batchNumber));
    }

    public void deleteAll(String importRunId) {
        importBatchEntryPersistence.removeByImportRunId(importRunId);
    }
}
