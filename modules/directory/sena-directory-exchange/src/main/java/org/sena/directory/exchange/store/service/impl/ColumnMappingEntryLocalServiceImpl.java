package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.ColumnMappingEntry;
import org.sena.directory.exchange.store.service.base.ColumnMappingEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.ColumnMappingEntry",
        service = AopService.class)
public class ColumnMappingEntryLocalServiceImpl extends ColumnMappingEntryLocalServiceBaseImpl {

    public List<ColumnMappingEntry> all() {
        return columnMappingEntryPersistence.findAll().stream()
                .sorted(Comparator.comparing(ColumnMappingEntry::getName))
                .collect(Collectors.toList());
    }

    public Optional<ColumnMappingEntry> byName(String name) {
        return Optional.ofNullable(columnMappingEntryPersistence.fetchByName(name));
    }
}
