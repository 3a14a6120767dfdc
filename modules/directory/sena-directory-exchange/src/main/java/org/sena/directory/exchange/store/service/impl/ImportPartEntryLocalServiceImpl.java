package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.ImportPartEntry;
import org.sena.directory.exchange.store.service.base.ImportPartEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.ImportPartEntry",
        service = AopService.class)
public class ImportPartEntryLocalServiceImpl extends ImportPartEntryLocalServiceBaseImpl {

    public ImportPartEntry add(String importRunId, int partNumber, String content) {
        ImportPartEntry row =
                importPartEntryPersistence.create(
                        counterLocalService.increment(ImportPartEntry.class.getName()));

        row.setImportRunId(importRunId);
        row.setPartNumber(partNumber);
        row.setContent(content);

        return importPartEntryPersistence.update(row);
    }

    public Optional<String> content(String importRunId, int partNumber) {
        return Optional.ofNullable(importPartEntryPersistence.fetchByR_N(importRunId, partNumber))
                .map(ImportPartEntry::getContent);
    }

    public void deleteAll(String importRunId) {
        importPartEntryPersistence.removeByImportRunId(importRunId);
    }
}
