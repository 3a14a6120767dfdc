package org.sena.runtime.persistence;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.counter.kernel.service.CounterLocalServiceUtil;
import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.dao.orm.EntityCache;
import com.liferay.portal.kernel.dao.orm.FinderCache;
import com.liferay.portal.kernel.search.IndexWriterHelper;
import com.liferay.portal.kernel.search.IndexerRegistry;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import com.liferay.portal.kernel.service.ResourceLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.sena.runtime.database.ConnectionPools;

/** The data layer of the framework: ready for bundles from {@link #open} on. */
public final class Persistence {

    private final ServiceBuilderBundles bundles;

    private Persistence(ServiceBuilderBundles bundles) {
        this.bundles = bundles;
    }

    /**
     * Call it before any bundle starts: generated components refer to what it registers. It ends
     * with the framework.
     */
    public static Persistence open(BundleContext context, ConnectionPools pools) {
        UpgradeConnection upgrades = new UpgradeConnection(pools.records());
        var portal = LiferayStatics.fill(context.getBundle(), pools.records(), upgrades);
        registerPortalServices(context, pools);
        Transactions transactions = new Transactions(portal);
        Schema schema = new Schema(pools.records(), DBManagerUtil.getDB(), upgrades);
        ServiceBuilderBundles bundles =
                new ServiceBuilderBundles(context, pools.records(), schema, transactions);
        bundles.open();
        new AopServices(context, transactions).open();
        return new Persistence(bundles);
    }

    /** Why bundles could not be served, a line each; empty if all is well. */
    public List<String> problems() {
        return bundles.problems();
    }

    private static void registerPortalServices(BundleContext context, ConnectionPools pools) {
        Counters counters = Counters.open(pools.counters());
        // Upgrade steps ask for it here.
        CounterLocalServiceUtil.setService(counters);
        context.registerService(CounterLocalService.class, counters, null);
        context.registerService(
                DataSource.class,
                pools.records(),
                new Hashtable<>(Map.of("sena.database", "host")));
        context.registerService(EntityCache.class, new NoEntityCache(), null);
        context.registerService(FinderCache.class, new NoFinderCache(), null);
        context.registerService(IndexWriterHelper.class, ReadOnlyIndex.create(), null);
        absent(context, ClassNameLocalService.class, "SENA's tables name no classes");
        absent(context, IndexerRegistry.class, "SENA searches through the directory's API");
        absent(context, ResourceLocalService.class, "rights are checked by the use cases");
        absent(context, UserLocalService.class, "ask the identity API's CurrentActor");
    }

    private static <T> void absent(BundleContext context, Class<T> type, String instead) {
        context.registerService(type, AbsentService.of(type, instead), null);
    }
}
