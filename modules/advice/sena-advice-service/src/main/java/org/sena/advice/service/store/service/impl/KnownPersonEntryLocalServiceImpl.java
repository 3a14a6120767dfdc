package org.sena.advice.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.advice.service.store.service.base.KnownPersonEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.advice.service.store.model.KnownPersonEntry",
        service = AopService.class)
public class KnownPersonEntryLocalServiceImpl extends KnownPersonEntryLocalServiceBaseImpl {}
