using Newsroom.Endpoints;
using Newsroom.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddNewsroom();

var app = builder.Build();
app.UseNewsroom();
app.MapNewsroom();
app.Run();
