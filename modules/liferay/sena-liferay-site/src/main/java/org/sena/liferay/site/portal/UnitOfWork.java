package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.TransactionConfig;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import java.util.concurrent.Callable;
import org.osgi.service.component.annotations.Component;

/** Does all of a work, or nothing of it: one transaction of Liferay's. */
@Component(service = UnitOfWork.class)
public class UnitOfWork {

    private static final TransactionConfig ALL_OR_NOTHING =
            TransactionConfig.Factory.create(
                    Propagation.REQUIRED, new Class<?>[] {Exception.class});

    /**
     * @throws PortalException what the work threw; unchecked exceptions pass too
     */
    public <T> T all(Callable<T> work) throws PortalException {
        try {
            return TransactionInvokerUtil.invoke(ALL_OR_NOTHING, work);
        } catch (PortalException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) { // Declared so by invoke.
            throw new IllegalStateException("Liferay's transaction failed", e);
        }
    }
}
