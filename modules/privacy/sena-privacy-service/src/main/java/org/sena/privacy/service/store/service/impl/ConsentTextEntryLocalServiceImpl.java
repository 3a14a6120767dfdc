package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.time.Instant;
import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.ConsentTextEntry;
import org.sena.privacy.service.store.service.base.ConsentTextEntryLocalServiceBaseImpl;

/** The rows of the words that people read. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.ConsentTextEntry",
        service = AopService.class)
public class ConsentTextEntryLocalServiceImpl extends ConsentTextEntryLocalServiceBaseImpl {

    public ConsentTextEntry add(
            String hash, String wordingId, String language, String words, Instant at) {
        ConsentTextEntry row = consentTextEntryPersistence.create(hash);
        row.setWordingId(wordingId);
        row.setWordingLanguage(language);
        row.setWords(words);
        row.setCreateDate(Date.from(at));
        return consentTextEntryPersistence.update(row);
    }
}
