package org.sena.runtime.persistence;

import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.dao.orm.FinderPath;
import com.liferay.portal.kernel.service.persistence.BasePersistence;

/** Remembers no results of finders, for the reason that {@link NoEntityCache} gives. */
final class NoFinderCache implements FinderCache {

    @Override
    public void clearCache() {
        // Nothing is kept.
    }

    @Override
    public void clearCache(Class<?> type) {
        // Nothing is kept.
    }

    @Override
    public void clearDSLQueryCache(String tableName) {
        // Nothing is kept.
    }

    @Override
    public void clearLocalCache() {
        // Nothing is kept.
    }

    @Override
    public Object getResult(FinderPath path, Object[] arguments, BasePersistence<?> persistence) {
        return null;
    }

    @Override
    public void invalidate() {
        // Nothing is kept.
    }

    @Override
    public void putResult(FinderPath path, Object[] arguments, Object result) {
        // Nothing is kept.
    }

    @Override
    public void removeCache(String name) {
        // Nothing is kept.
    }

    @Override
    public void removeResult(FinderPath path, Object[] arguments) {
        // Nothing is kept.
    }
}
