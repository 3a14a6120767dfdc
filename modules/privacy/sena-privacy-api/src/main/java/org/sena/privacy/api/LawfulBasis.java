package org.sena.privacy.api;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * On what the law allows the processing; recorded apart from what the person agreed to, because the
 * two are not the same.
 */
@Value.Immutable
public interface LawfulBasis {

    Article6 article6();

    /** Needed exactly when a special category is disclosed. */
    Optional<Article9> article9();

    /** The basis of ordinary data. */
    static LawfulBasis of(Article6 article6) {
        return ImmutableLawfulBasis.builder().article6(article6).build();
    }

    /** The basis of special categories. */
    static LawfulBasis of(Article6 article6, Article9 article9) {
        return ImmutableLawfulBasis.builder().article6(article6).article9(article9).build();
    }
}
