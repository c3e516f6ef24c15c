using System.Text.Json;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace Bansou.Flow.Core.Expressions;

/// <summary><c>JSON.parse</c> and <c>JSON.stringify</c> with limits on depth and size.</summary>
internal sealed class ScriptJson(ScriptSandbox sandbox)
{
    public ObjectInstance Create()
    {
        var json = sandbox.Engine.Object.Construct(Arguments.Empty);
        json.FastAddProperty("parse", new ClrFunctionInstance(sandbox.Engine, (_, arguments) => Parse(arguments.At(0))), true, false, true);
        json.FastAddProperty("stringify", new ClrFunctionInstance(sandbox.Engine, (_, arguments) => Stringify(arguments.At(0))), true, false, true);
        return json;
    }

    public JsValue Stringify(JsValue value)
    {
        var text = ScriptConversion.FromScript(value, sandbox).ToJsonText();
        sandbox.Budget.MakeText(text.Length);
        return new JsValue(text);
    }

    private JsValue Parse(JsValue text)
    {
        try
        {
            using var document = JsonDocument.Parse(TypeConverter.ToString(text), new JsonDocumentOptions { MaxDepth = ScriptConversion.Depth });
            return ScriptConversion.ToScript(ScriptValue.FromJson(document.RootElement), sandbox);
        }
        catch (JsonException)
        {
            throw new JavaScriptException("JSON");
        }
    }
}
