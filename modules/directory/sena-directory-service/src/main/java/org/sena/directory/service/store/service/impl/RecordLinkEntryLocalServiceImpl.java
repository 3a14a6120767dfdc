package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.service.base.RecordLinkEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.RecordLinkEntry",
        service = AopService.class)
public class RecordLinkEntryLocalServiceImpl extends RecordLinkEntryLocalServiceBaseImpl {}
