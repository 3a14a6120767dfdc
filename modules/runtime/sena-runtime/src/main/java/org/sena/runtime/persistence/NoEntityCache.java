package org.sena.runtime.persistence;

import com.liferay.portal.kernel.cache.PortalCache;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.model.BaseModel;
import java.io.Serializable;

/**
 * Remembers no entities.
 *
 * <p>PostgreSQL holds the truth, and several runtimes may share one. A cache here would show what
 * another runtime has changed a moment ago, and consent withdrawn must end access at once.
 * Liferay's cache tells its other nodes; that part is not in its API. An indexed read by key of a
 * local PostgreSQL takes a fraction of a millisecond, and within a transaction Hibernate's session
 * remembers what it read.
 */
final class NoEntityCache implements EntityCache {

    @Override
    public void clearCache() {
        // Nothing is kept.
    }

    @Override
    public void clearCache(Class<?> type) {
        // Nothing is kept.
    }

    @Override
    public void clearLocalCache() {
        // Nothing is kept.
    }

    @Override
    public Serializable getLocalCacheResult(Class<?> type, Serializable key) {
        return null;
    }

    @Override
    public PortalCache<Serializable, Serializable> getPortalCache(Class<?> type) {
        return new EmptyCache(type.getName());
    }

    @Override
    public Serializable getResult(Class<?> type, Serializable key) {
        return null;
    }

    @Override
    public void invalidate() {
        // Nothing is kept.
    }

    @Override
    public void putResult(Class<?> type, BaseModel<?> model, boolean quiet, boolean finders) {
        // Nothing is kept.
    }

    @Override
    public void putResult(Class<?> type, Serializable key, Serializable result) {
        // Nothing is kept.
    }

    @Override
    public void removeCache(String name) {
        // Nothing is kept.
    }

    @Override
    public void removeResult(Class<?> type, BaseModel<?> model) {
        // Nothing is kept.
    }

    @Override
    public void removeResult(Class<?> type, Serializable key) {
        // Nothing is kept.
    }
}
