package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.service.store.service.base.NoticePreferenceEntryLocalServiceBaseImpl;

@Component(
        property =
                "model.class.name=org.sena.notification.service.store.model.NoticePreferenceEntry",
        service = AopService.class)
public class NoticePreferenceEntryLocalServiceImpl
        extends NoticePreferenceEntryLocalServiceBaseImpl {}
