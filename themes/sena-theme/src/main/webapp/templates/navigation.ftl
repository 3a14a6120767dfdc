<nav aria-label="<@liferay.language key="site-pages" />" class="sena-nav">
	<ul>
		<#list nav_items as nav_item>
			<li>
				<a <#if nav_item.isSelected()>aria-current="page"</#if> href="${nav_item.getURL()}" ${nav_item.getTarget()}>${nav_item.getName()}</a>
			</li>
		</#list>
	</ul>
</nav>
