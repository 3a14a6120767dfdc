package org.sena.advice.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.advice.service.store.service.base.AdviserEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.advice.service.store.model.AdviserEntry",
        service = AopService.class)
public class AdviserEntryLocalServiceImpl extends AdviserEntryLocalServiceBaseImpl {}
