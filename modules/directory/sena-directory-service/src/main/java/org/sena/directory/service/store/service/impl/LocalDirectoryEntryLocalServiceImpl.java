package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.service.base.LocalDirectoryEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.LocalDirectoryEntry",
        service = AopService.class)
public class LocalDirectoryEntryLocalServiceImpl extends LocalDirectoryEntryLocalServiceBaseImpl {}
