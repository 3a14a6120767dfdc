package org.sena.runtime.persistence;

import com.liferay.portal.kernel.search.IndexWriterHelper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Says that Liferay's search index may not be written. Generated services would otherwise look for
 * an indexer after each change of a row, and SENA has none.
 */
final class ReadOnlyIndex {

    private ReadOnlyIndex() {}

    static IndexWriterHelper create() {
        IndexWriterHelper absent =
                AbsentService.of(
                        IndexWriterHelper.class, "SENA searches through the directory's API");
        InvocationHandler readOnly =
                (proxy, method, arguments) ->
                        method.getName().equals("isIndexReadOnly")
                                ? Boolean.TRUE
                                : Proxy.getInvocationHandler(absent)
                                        .invoke(proxy, method, arguments);
        return (IndexWriterHelper)
                Proxy.newProxyInstance(
                        IndexWriterHelper.class.getClassLoader(),
                        new Class<?>[] {IndexWriterHelper.class},
                        readOnly);
    }
}
