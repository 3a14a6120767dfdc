package org.sena.privacy.service.consent;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.ConsentText;
import org.sena.privacy.service.store.service.ConsentTextEntryLocalService;

/**
 * Keeps the words in the database. Two people who read the same words for the first time at once
 * must not undo each other's consent, so the row is written apart from it.
 */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ConsentTextsUseCase implements AopService, ConsentTexts {

    @Reference private ConsentTextEntryLocalService texts;

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW, rollbackFor = Exception.class)
    public void keep(ConsentText text) {
        if (texts.fetchConsentTextEntry(text.hash()) == null) {
            texts.add(
                    text.hash(), text.wordingId(), text.language(), text.text(), text.validFrom());
        }
    }

    @Override
    public Optional<ConsentText> find(String hash) {
        return Optional.ofNullable(texts.fetchConsentTextEntry(hash)).map(ConsentRows::toText);
    }
}
