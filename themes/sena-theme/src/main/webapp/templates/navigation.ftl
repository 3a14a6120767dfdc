<#-- Liferay's pages in the editors' order, without those that are not meant for the reader. -->
<nav aria-label="${htmlUtil.escape(sena_words["navigation"]!languageUtil.get(locale, "site-pages"))}" class="sena-nav">
	<ul>
		<#list nav_items as nav_item>
			<#if !(sena.not_in_navigation![])?seq_contains(nav_item.getLayout().getFriendlyURL())>
				<li>
					<a <#if nav_item.isSelected()>aria-current="page"</#if> href="${nav_item.getURL()}" ${nav_item.getTarget()}>${nav_item.getName()}</a>
				</li>
			</#if>
		</#list>
	</ul>
</nav>
