package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.service.base.ShortlistEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ShortlistEntry",
        service = AopService.class)
public class ShortlistEntryLocalServiceImpl extends ShortlistEntryLocalServiceBaseImpl {}
